namespace ConflictModel;

/// <summary>What one entry of a file means by itself, whatever else the file says.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public sealed class DraftReading<TRecord>
    where TRecord : class
{
    internal DraftReading(TRecord? record, EquatableList<DatasetProblem> problems)
    {
        Record = record;
        Problems = problems;
    }

    /// <summary>The record; <see langword="null"/> where something that it needs is wrong or missing.</summary>
    public TRecord? Record { get; }

    /// <summary>
    /// What is wrong with the values of the entry. What is missing is a problem of syntax, which <see cref="DatasetDraft.Problems"/> has.
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
