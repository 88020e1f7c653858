namespace ConflictModel;

/// <summary>The problems that were met so far. Full after a thousand: nobody reads more, and a hostile file has millions.</summary>
internal sealed class ProblemList
{
    public const int Limit = 1000;

    /// <summary>So many are counted; what has more is not read to its end.</summary>
    public const int MostCounted = 100_000;

    private readonly List<DatasetProblem> _problems = [];

    /// <summary>How many were met, also those that are not listed.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no further problem is kept. The last one then says so.</summary>
    public bool IsFull => _problems.Count > Limit;

    /// <summary>Whether so many were met that it is of no use to count more.</summary>
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
                    : Invariant($"There are more than {Limit} problems; from here on they are not listed."),
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
