namespace ConflictModel.Import;

/// <summary>The result of an import: a draft with the claims of all rows that could be read, and the problems of the others.</summary>
public sealed class ImportResult
{
    internal ImportResult(DatasetDraft draft, EquatableList<ImportProblem> problems, int problemCount)
    {
        Draft = draft;
        Problems = problems;
        ProblemCount = problemCount;
    }

    /// <summary>
    /// The draft: the base dataset, if any, the records of the mapping, and those of the rows. Claims have the line of the table that they
    /// come from.
    /// </summary>
    public DatasetDraft Draft { get; }

    /// <summary>The first hundred problems, in the order of the table.</summary>
    public EquatableList<ImportProblem> Problems { get; }

    /// <summary>The number of all problems, including those that <see cref="Problems"/> omits.</summary>
    public int ProblemCount { get; }

    /// <summary>
    /// What looks wrong in imported rows, such as a date before <see cref="ImportMapping.DefaultEarliestYear"/>: the first hundred
    /// hints, in the order of the table.
    /// </summary>
    public EquatableList<ImportProblem> Hints { get; internal init; } = [];

    /// <summary>The number of all hints, including those that <see cref="Hints"/> omits.</summary>
    public int HintCount { get; internal init; }

    /// <summary>The number of rows that were read, without the header.</summary>
    public int RowCount { get; internal init; }

    /// <summary>The number of refused rows, each with at least one problem. Nothing of a refused row is in the draft.</summary>
    public int RefusedRowCount { get; internal init; }

    /// <summary>The number of skipped rows: those that are blank, and those that the mapping skips.</summary>
    public int SkippedRowCount { get; internal init; }

    /// <summary>
    /// The number of rows that were skipped because they have HXL hashtags such as <c>#affected+killed</c> instead of values; <see
    /// cref="SkippedRowCount"/> does not include them.
    /// </summary>
    public int HashtagRowCount { get; internal init; }

    /// <summary>The number of claims made from the rows.</summary>
    public int ClaimCount { get; internal init; }

    /// <summary>
    /// The columns that the mapping neither reads nor ignores, each once, in the order of the table; after them those of the table of
    /// corrections. Their contents are not in the dataset, and rows are not refused because of them.
    /// </summary>
    public EquatableList<UnreadColumn> UnreadColumns { get; internal init; } = [];

    /// <summary>
    /// The columns of series that the mapping names but the table does not have, in the order of the mapping; they were treated as blank.
    /// </summary>
    public EquatableList<string> AbsentColumns { get; internal init; } = [];

    /// <summary>Whether no row was refused.</summary>
    public bool IsComplete => ProblemCount == 0;

    /// <summary>Whether the table and the mapping could be used, so that all valid rows are in the draft.</summary>
    public bool IsUsable { get; internal init; }

    /// <summary>Builds the dataset; requires that no row was refused.</summary>
    /// <returns>The dataset.</returns>
    /// <exception cref="ImportException">A row was refused, or the table could not be read.</exception>
    /// <exception cref="DatasetException">The draft is not a valid dataset; for example, a claim corrects one that does not
    /// exist.</exception>
    public ConflictDataset GetDatasetOrThrow() =>
        IsComplete ? Draft.Build().GetDatasetOrThrow() : throw new ImportException(Problems, ProblemCount);
}
