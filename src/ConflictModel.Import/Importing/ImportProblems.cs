namespace ConflictModel.Import;

/// <summary>The problems of an import: the first hundred, and the number of all.</summary>
internal sealed class ImportProblems
{
    public const int Listed = 100;

    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportProblem> _hints = [];

    /// <summary>The first hundred hints.</summary>
    public EquatableList<ImportProblem> Hints => _hints.ToEquatableList();

    public int HintCount { get; private set; }

    public int Count { get; private set; }

    /// <summary>Whether a problem is one of the mapping or of a whole table.</summary>
    public bool HasUnusable { get; private set; }

    /// <summary>Adds a problem of a row.</summary>
    public void AddRow(Func<ImportProblem> problem)
    {
        if (Count++ < Listed)
        {
            _problems.Add(problem());
        }
    }

    /// <summary>Adds a hint at what looks wrong in an imported row.</summary>
    public void AddHint(Func<ImportProblem> hint)
    {
        if (HintCount++ < Listed)
        {
            _hints.Add(hint());
        }
    }

    /// <summary>Adds a problem that prevents the whole import; it is listed even if there are a hundred before it.</summary>
    public void Add(DatasetLocation location, string message)
    {
        HasUnusable = true;
        if (Count++ >= Listed)
        {
            _problems.RemoveAt(Listed - 1);
        }

        _problems.Add(new() { Location = location, Message = message });
    }

    /// <summary>Adds a problem of a table, from a line on.</summary>
    public void AddFile(string? file, int line, string message) => Add(new() { File = file, Line = line, Path = "$" }, message);

    public EquatableList<ImportProblem> ToEquatableList() => _problems.ToEquatableList();
}
