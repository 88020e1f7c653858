namespace ConflictModel.Import;

/// <summary>Options of an import.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// The dataset that the claims are added to; <see langword="null"/> for a new one. Its entities are found by id and by name. A claim
    /// whose id it has takes the place of that claim.
    /// </summary>
    public DatasetDraft? Base { get; init; }

    /// <summary>
    /// A table with the columns of the one that is imported, whose numbers below 0 say which counts were lowered on purpose;
    /// <see langword="null"/> for none. Requires that the mapping says by which columns its rows are
    /// matched (<c>corrections</c>).
    /// </summary>
    public string? CorrectionsPath { get; init => field = Guard.NullOrNotBlank(value); }
}
