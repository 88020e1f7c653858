using System.Globalization;
using ExcelDataReader;

namespace ConflictModel.Import;

/// <summary>
/// The rows of one sheet of a workbook: formulas as their values, dates as EDTF, and merged cells with the value in each.
/// </summary>
internal sealed class WorkbookRows : SheetRows
{
    private const int MaxColumns = 4096;

    // The date that Excel gives a time of day without one.
    private const int FirstYear = 1901;

    private readonly IExcelDataReader _reader;
    private readonly MergedCells _merged;
    private readonly FaultyCells _faulty;
    private int _row = -1;

    /// <summary>Opens a sheet.</summary>
    /// <param name="stream">The workbook; it is left open.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The name of the sheet; null for the first that is not hidden.</param>
    /// <exception cref="SheetException">There is no such sheet, or the workbook cannot be read.</exception>
    public WorkbookRows(Stream stream, WorkbookKind kind, string? name)
    {
        var position = stream.Position;
        _reader = WorkbookFile.Open(stream, kind);
        try
        {
            var index = MoveTo(name);
            _faulty = kind == WorkbookKind.OpenXml ? FaultyCells.In(stream, position, index) : FaultyCells.None;
            _merged = new(WorkbookFile.Guarded(() => _reader.MergeCells ?? []));
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
    }

    /// <summary>The names of the sheets, without hidden ones unless all are hidden.</summary>
    public static IReadOnlyList<string> Names(Stream stream, WorkbookKind kind)
    {
        var position = stream.Position;
        using var reader = WorkbookFile.Open(stream, kind);
        var names = NamesOf(reader);
        stream.Position = position;
        return names;
    }

    public override bool Read()
    {
        List.Clear();
        if (!WorkbookFile.Guarded(_reader.Read))
        {
            return false;
        }

        Line = ++_row + 1;
        var width = WorkbookFile.Guarded(() => _reader.FieldCount);
        if (width > MaxColumns)
        {
            throw new SheetException(Invariant($"The sheet has {width} columns; it must have at most {MaxColumns}."), Line);
        }

        WorkbookFile.Guarded(() =>
        {
            for (var column = 0; column < width; column++)
            {
                List.Add(CellAt(column));
            }

            return width;
        });

        _merged.Apply(_row, List);
        return true;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }

    private static List<string> NamesOf(IExcelDataReader reader) => WorkbookFile.Guarded(() =>
    {
        List<(string Name, bool IsVisible)> names = [];
        do
        {
            names.Add((reader.Name, reader.VisibleState is null or "visible"));
        }
        while (reader.NextResult());

        var visible = names.Where(sheet => sheet.IsVisible).Select(sheet => sheet.Name).ToList();
        return visible.Count > 0 ? visible : [.. names.Select(sheet => sheet.Name)];
    });

    /// <summary>Moves to a sheet; returns its index.</summary>
    private int MoveTo(string? name)
    {
        var names = NamesOf(_reader);
        name ??= names.Count > 0 ? names[0] : throw new SheetException("The workbook has no sheets; it must have one.");
        _reader.Reset();
        var index = 0;
        while (!string.Equals(_reader.Name, name, StringComparison.OrdinalIgnoreCase))
        {
            index++;
            if (!WorkbookFile.Guarded(_reader.NextResult))
            {
                throw new SheetException(
                    $"The workbook has no sheet '{Shown.Text(name)}'; it must be one of "
                        + $"{string.Join(", ", names.Select(other => $"'{Shown.Text(other)}'"))}.");
            }
        }

        return index;
    }

    private SheetCell CellAt(int column)
    {
        if (_faulty.At(_row, column) is { } fault)
        {
            return new(fault);
        }

        return _reader.GetValue(column) switch
        {
            null => SheetCell.Blank,
            string text => new(text),
            double number => new(NumberText(number), SheetCellKind.Number),
            int number => new(Invariant($"{number}"), SheetCellKind.Number),
            bool value => new(value ? "true" : "false"),
            DateTime { Year: < FirstYear } time => new(time.ToString("HH:mm", CultureInfo.InvariantCulture)),
            DateTime date => new(DateText(date), SheetCellKind.Date),
            TimeSpan time => new(time.ToString(@"hh\:mm", CultureInfo.InvariantCulture)),
            var other => new(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
        };
    }

    // A computed date may differ from its minute by a fraction of a second.
    private static string DateText(DateTime date)
    {
        var rounded = date.AddSeconds(30);
        rounded = rounded.AddTicks(-(rounded.Ticks % TimeSpan.TicksPerMinute));
        return rounded.ToString(rounded.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
    }

    private static string NumberText(double number) => Math.Abs(number) < 1e15
        ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
