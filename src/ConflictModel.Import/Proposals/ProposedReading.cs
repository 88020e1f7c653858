namespace ConflictModel.Import;

/// <summary>How a column is read by a proposed mapping, and why.</summary>
public sealed record ProposedReading
{
    /// <summary>The name of the column, as mappings call it.</summary>
    public required string Column { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is read as, such as "the day of the incident"; <see langword="null"/> where it is not read.</summary>
    public string? Meaning { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init => field = Guard.NotBlank(value); }

    /// <summary>Whether the column has nothing in any row.</summary>
    public bool IsBlank { get; init; }
}
