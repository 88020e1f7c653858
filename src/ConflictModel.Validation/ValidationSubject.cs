namespace ConflictModel.Validation;

/// <summary>The dataset or file that is checked.</summary>
/// <param name="Contents">Its records, as far as they could be read.</param>
/// <param name="Problems">What keeps a file from being a dataset.</param>
/// <param name="LocationOf">Where a record, or a member of it, is.</param>
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
