namespace ConflictModel.Import;

/// <summary>A column of a table that the mapping neither reads nor ignores: its contents are not in the dataset.</summary>
public sealed record UnreadColumn
{
    /// <summary>The table; <see langword="null"/> if it has no name.</summary>
    public string? File { get; init; }

    /// <summary>
    /// The name of the column in the table; for nested JSON, the path of the member, such as <c>properties.name</c>. Empty for columns
    /// without a name.
    /// </summary>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The number of its cells that are not blank; 0 or more.</summary>
    public int CellCount { get; init => field = Guard.Between(value, 0, int.MaxValue); }
}
