using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>The current row: whether it is refused, and how to undo what it has added.</summary>
internal sealed class RowContext(TableRow cells, string? file, ColumnNames columns, ImportProblems problems)
{
    private readonly List<Action> _undo = [];
    private readonly List<(string Path, int[] Columns, string Message)> _hints = [];

    public TableRow Cells => cells;

    public DatasetLocation Location { get; private set; } = new() { Path = "$" };

    public bool IsRefused { get; private set; }

    /// <summary>Starts the row that is in the cells.</summary>
    public void Start()
    {
        _undo.Clear();
        _hints.Clear();
        IsRefused = false;
        Location = new() { File = file, Line = cells.Line, Path = Invariant($"$[{cells.Number - 1}]") };
    }

    /// <summary>Adds an action to undo if the row is refused.</summary>
    public void OnRefused(Action undo) => _undo.Add(undo);

    /// <summary>Undoes what a refused row has added.</summary>
    public void Undo()
    {
        _hints.Clear();
        for (var i = _undo.Count - 1; i >= 0; i--)
        {
            _undo[i]();
        }
    }

    /// <summary>Refuses the row because of some of its cells.</summary>
    public void Refuse(string path, IEnumerable<int> concerned, string message) => Refuse(path, concerned, () => message);

    /// <summary>Refuses the row with a message that is created only if it is listed.</summary>
    private void Refuse(string path, IEnumerable<int> concerned, Func<string> message)
    {
        IsRefused = true;
        problems.AddRow(() => Problem(path, concerned, message()));
    }

    /// <summary>Adds a hint at what looks wrong in the row, once. It is reported if the row is imported.</summary>
    public void Hint(string path, IEnumerable<int> concerned, string message)
    {
        var numbers = concerned.ToArray();
        if (!_hints.Exists(hint => hint.Message == message && hint.Columns.SequenceEqual(numbers)))
        {
            _hints.Add((path, numbers, message));
        }
    }

    /// <summary>Reports the hints of a row that is imported.</summary>
    public void ReportHints()
    {
        foreach (var (path, concerned, message) in _hints)
        {
            problems.AddHint(() => Problem(path, concerned, message));
        }
    }

    private ImportProblem Problem(string path, IEnumerable<int> concerned, string message)
    {
        var numbers = concerned.Where(column => column is not (ColumnNames.Series or ColumnNames.Row))
            .Select(column => column == ColumnNames.Value ? cells.SeriesColumn : column)
            .Distinct()
            .ToList();
        return new()
        {
            Location = path.Length == 0 ? Location : Location with { Path = $"{Location.Path}.{path}" },
            Row = cells.Number,
            Columns = numbers.Select(column => columns.Names[column]).ToEquatableList(),
            Values = numbers.Select(cells.Original).ToEquatableList(),
            Message = message,
        };
    }

    /// <summary>The message about an invalid figure, with what to write instead.</summary>
    private static string FigureMessage(string message, string figure) =>
        new CellReader().AddSuggestion(message, figure) is var advised && advised == message && figure.Length > 0
            && !figure.Any(char.IsDigit)
            ? $"{message} Where it means none, write 0. "
                + "Where it gives no number, the cell must be blank, or its text under \"blank\" in the mapping."
            : advised;

    /// <summary>
    /// Refuses the row for problems that the core finds in one of its values; for a figure, the message may suggest what to write instead.
    /// </summary>
    public void Refuse(
        EquatableList<DatasetProblem> found,
        Func<string, IEnumerable<TextPattern>> textsOf,
        string parent = "",
        string figure = "")
    {
        foreach (var problem in found)
        {
            var path = problem.Location.Path.Length > Location.Path.Length ? problem.Location.Path[(Location.Path.Length + 1)..] : "";
            Refuse(
                parent + path,
                textsOf(path).SelectMany(text => text.Columns),
                () => path == "figure" ? FigureMessage(problem.Message, figure) : problem.Message);
        }
    }
}
