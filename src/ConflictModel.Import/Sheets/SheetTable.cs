namespace ConflictModel.Import;

/// <summary>
/// A table on a sheet as people write them: with titles above the header, a header of several rows, merged cells, and cells left blank that
/// would repeat the cell above.
/// </summary>
internal sealed class SheetTable : Table
{
    // A header is near the top.
    private const int SoughtRows = 50;

    private readonly SheetRows _rows;
    private readonly SheetOptions _options;
    private readonly string? _file;
    private readonly ImportProblems _problems;
    private readonly Dictionary<int, SheetCell> _above = [];
    private List<string> _names = [];
    private (int Field, int Column)[] _fields = [];
    private int[] _filled = [];
    private int[] _unread = [];
    private int _number;

    /// <exception cref="SheetException">The file is not a readable sheet.</exception>
    public SheetTable(Stream stream, MappingDocument document, string? file, TableColumns columns, ImportProblems problems)
        : base(columns)
    {
        (_options, _file, _problems) = (document.Sheet ?? new(), file, problems);
        _rows = SheetOpener.Open(stream, _options.Name, document.Separator, document.Encoding, MaxRowSize);
    }

    public override bool Open()
    {
        if (FindHeader() is not { } names)
        {
            return false;
        }

        _names = names;
        var numbers = names.Select(Columns.Names.Find).ToList();
        foreach (var column in numbers.Where(column => column >= 0))
        {
            Columns.Meet(column);
        }

        _unread = [.. numbers.Index().Where(item => item.Item < 0).Select(item => item.Index)];
        foreach (var field in _unread)
        {
            Columns.Pass(names[field], 0);
        }

        if (Columns.Missing is { Count: > 0 } missing)
        {
            _problems.AddFile(
                _file,
                _rows.Line,
                $"The table has no column {Names(missing)}; its columns are {Names(names)}.");
            return false;
        }

        _fields = [.. numbers.Index().Where(item => item.Item >= 0)];
        _filled = [.. _options.FillDown.Select(name => names.IndexOf(name)).Where(field => field >= 0)];
        return true;
    }

    public override bool Read(TableRow row, out string? fault)
    {
        fault = null;
        row.Clear();
        do
        {
            if (!Advance())
            {
                return false;
            }
        }
        while (_rows.IsBlank);

        row.Line = _rows.Line;
        row.Number = ++_number;
        fault = _rows.Fault ?? WidthFault();
        if (fault is not null)
        {
            return true;
        }

        FillDown();
        var cells = _rows.Cells;
        row.IsHashtags = Hashtags.AreAll(cells.Select(cell => cell.Text));
        foreach (var (field, column) in _fields)
        {
            // A text that is merged to the right heads a group of cells; in a row below the header it would be read twice.
            var cell = At(field);
            if (cell.IsSpread)
            {
                continue;
            }

            switch (cell.Kind)
            {
                case SheetCellKind.Number: row.SetNumber(column, cell.Text); break;
                case SheetCellKind.Date: row.SetDate(column, cell.Text); break;
                default: row.Set(column, cell.Text); break;
            }
        }

        foreach (var field in _unread.Where(field => !row.IsHashtags && !Columns.IsBlank(At(field).Text)))
        {
            Columns.Pass(_names[field], 1);
        }

        return true;
    }

    public override void Dispose() => _rows.Dispose();

    private SheetCell At(int field) =>
        _above.TryGetValue(field, out var above) && (field >= _rows.Cells.Count || _rows.Cells[field].IsBlank) ? above
        : field < _rows.Cells.Count ? _rows.Cells[field]
        : SheetCell.Blank;

    private void FillDown()
    {
        foreach (var field in _filled)
        {
            if (field < _rows.Cells.Count && !_rows.Cells[field].IsBlank)
            {
                _above[field] = _rows.Cells[field];
            }
        }
    }

    /// <summary>The names of the columns; null, with a problem, if there is no header.</summary>
    private List<string>? FindHeader()
    {
        List<string>? first = null;
        for (var i = 0; (_options.HeaderRow > 0 || i < SoughtRows) && Advance(); i++)
        {
            if (_options.HeaderRow > 0 ? _rows.Line < _options.HeaderRow : _rows.IsBlank)
            {
                continue;
            }

            var names = HeaderHere();
            first ??= names;
            if (_options.HeaderRow > 0 || Lacks(names) == 0)
            {
                return names;
            }
        }

        if (first is null || _problems.HasUnusable)
        {
            _problems.AddFile(_file, 1, $"The table is empty; expected a header with the columns {Names(Columns.Names.Names)}.");
            return null;
        }

        _problems.AddFile(
            _file,
            1,
            $"The table has no header with the columns {Names(Columns.Names.Names)}; its first row has {Names(first)}.");
        return null;
    }

    private int Lacks(List<string> names) => Columns.Required.Count(name => !names.Contains(name));

    private List<string> HeaderHere()
    {
        List<IReadOnlyList<SheetCell>> rows = [[.. _rows.Cells]];
        while (rows.Count < _options.HeaderRows && Advance())
        {
            rows.Add([.. _rows.Cells]);
        }

        return SheetHeader.NamesOf(rows);
    }

    private string? WidthFault()
    {
        var cells = _rows.Cells;
        var width = cells.Count;
        while (width > _names.Count && cells[width - 1].IsBlank)
        {
            width--;
        }

        return width > _names.Count || (_rows.IsRagged && width < _names.Count) ? CsvFaults.Width(width, _names.Count) : null;
    }

    private bool Advance()
    {
        try
        {
            return _rows.Read();
        }
        catch (SheetException exception)
        {
            _problems.AddFile(_file, exception.Line, exception.Message);
            return false;
        }
    }
}
