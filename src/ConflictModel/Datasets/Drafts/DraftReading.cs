namespace ConflictModel;

/// <summary>The interpretation of one entry of a file by itself, independent of the rest of the file.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public sealed class DraftReading<TRecord>
    where TRecord : class
{
    internal DraftReading(TRecord? record, EquatableList<DatasetProblem> problems)
    {
        Record = record;
        Problems = problems;
    }

    /// <summary>The record; <see langword="null"/> if a required value is invalid or missing.</summary>
    public TRecord? Record { get; }

    /// <summary>
    /// The problems of the values of the entry. A missing member is a syntax problem, listed in <see cref="DatasetDraft.Problems"/>.
    /// </summary>
    public EquatableList<DatasetProblem> Problems { get; }
}

internal static class DraftReading
{
    public static DraftReading<TRecord> Of<TDraft, TRecord>(TDraft draft, Func<DraftValues, TDraft, TRecord?> read)
        where TRecord : class
    {
        var problems = new ProblemList();
        var record = read(new(problems), draft);
        return new(record, problems.ToEquatableList());
    }
}
