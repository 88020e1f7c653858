namespace ConflictModel.Validation;

/// <summary>The dataset or file that is checked.</summary>
/// <param name="Contents">The records that could be read.</param>
/// <param name="Problems">The problems that make a file unusable.</param>
/// <param name="LocationOf">The location of a record or of one of its members.</param>
internal sealed record ValidationSubject(
    DatasetContents Contents,
    EquatableList<DatasetProblem> Problems,
    Func<object, string?, DatasetLocation> LocationOf)
{
    /// <summary>
    /// Whether all records and values could be read. Otherwise nothing is reported as missing or unused: it may be in what was not read.
    /// </summary>
    public bool IsWhole => Problems.Count == 0;
}
