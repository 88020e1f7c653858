namespace ConflictModel;

/// <summary>The problems found so far. Full after a thousand, since a hostile file can have millions.</summary>
internal sealed class ProblemList
{
    public const int Limit = 1000;

    /// <summary>The maximum that is counted; a file with more is not read to its end.</summary>
    public const int MostCounted = 100_000;

    private readonly List<DatasetProblem> _problems = [];

    /// <summary>The number of problems, including those that are not listed.</summary>
    public int Count { get; private set; }

    /// <summary>Gets whether the list is full; then the last problem says so.</summary>
    public bool IsFull => _problems.Count > Limit;

    /// <summary>Gets whether the maximum was reached.</summary>
    public bool IsCounted => Count >= MostCounted;

    public void Add(DatasetProblemKind kind, DatasetLocation location, string message)
    {
        Count++;
        if (!IsFull)
        {
            _problems.Add(new()
            {
                Kind = kind,
                Location = location,
                Message = _problems.Count < Limit
                    ? message
                    : Invariant($"There are more than {Limit} problems; the rest is not listed."),
            });
        }
    }

    /// <summary>Counts one more, where the list is full.</summary>
    public void AddUnlisted() => Count++;

    public void AddRange(ProblemList other)
    {
        var count = Count + other.Count;
        AddRange(other._problems);
        Count = count;
    }

    public void AddRange(IEnumerable<DatasetProblem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem.Kind, problem.Location, problem.Message);
        }
    }

    public EquatableList<DatasetProblem> ToEquatableList() => _problems.ToEquatableList();
}
