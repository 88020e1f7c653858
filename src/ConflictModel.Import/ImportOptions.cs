namespace ConflictModel.Import;

/// <summary>Options of an import.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// The dataset that the claims are added to; <see langword="null"/> for a new one. Its entities are found by id and by name. An
    /// imported claim with the id of one of its claims replaces that claim.
    /// </summary>
    public DatasetDraft? Base { get; init; }

    /// <summary>
    /// A table with the same columns as the imported one, whose negative numbers show which counts were lowered on purpose;
    /// <see langword="null"/> for none. Requires a mapping that names the columns by which rows are matched (<c>corrections</c>).
    /// </summary>
    public string? CorrectionsPath { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>
    /// A CSV file with the columns <c>kind</c>, <c>spelling</c> and <c>name</c>, which maps spellings of the table to names; <see
    /// langword="null"/> for the file next to the mapping that the mapping names (<c>aliases</c>), if any.
    /// </summary>
    public string? AliasesPath { get; init => field = Guard.NullOrNotBlank(value); }
}
