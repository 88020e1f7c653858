namespace ConflictModel.Import;

/// <summary>How a column is read by a proposed mapping, and why.</summary>
public sealed record ProposedReading
{
    /// <summary>The name of the column in mappings.</summary>
    public required string Column { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is read as, such as "the day of the incident"; <see langword="null"/> if it is not read.</summary>
    public string? Meaning { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The reason, in words.</summary>
    public required string Reason { get; init => field = Guard.NotBlank(value); }

    /// <summary>Whether the column is blank in all rows.</summary>
    public bool IsBlank { get; init; }
}
