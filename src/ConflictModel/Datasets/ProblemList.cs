namespace ConflictModel;

/// <summary>The problems that were met so far. Full after a thousand: nobody reads more, and a hostile file has millions.</summary>
internal sealed class ProblemList
{
    public const int Limit = 1000;

    private readonly List<DatasetProblem> _problems = [];

    public int Count => _problems.Count;

    /// <summary>Whether no further problem is kept. The last one then says so.</summary>
    public bool IsFull => _problems.Count > Limit;

    public void Add(DatasetProblemKind kind, DatasetLocation location, string message)
    {
        if (!IsFull)
        {
            _problems.Add(new()
            {
                Kind = kind,
                Location = location,
                Message = _problems.Count < Limit ? message : Invariant($"There are more than {Limit} problems; from here on they are not listed."),
            });
        }
    }

    public void AddRange(EquatableList<DatasetProblem> problems) => _problems.AddRange(problems);

    public EquatableList<DatasetProblem> ToEquatableList() => _problems.ToEquatableList();
}
