using System.Globalization;

namespace ConflictModel.Import;

/// <summary>The columns whose cells are figures or parts of them, and how their numbers are written.</summary>
internal sealed class FigureColumns
{
    private readonly CountedUnits _counted;
    private readonly List<(int Column, DigitColumn Digits, EntityPattern[] Units)> _columns = [];

    public FigureColumns(MappingDocument mapping, CountedUnits counted)
    {
        _counted = counted;
        var units = new Dictionary<int, List<EntityPattern>>();
        foreach (var claim in mapping.Claims)
        {
            var columns = claim.Figure?.AllTexts.SelectMany(text => text.Columns).SelectMany(column => Columns(claim, column)) ?? [];
            foreach (var column in columns.Distinct())
            {
                units.TryAdd(column, []);
                units[column].AddRange(claim.Coordinates.TryGetValue("unit", out var unit) ? [unit] : []);
            }
        }

        foreach (var (column, patterns) in units.OrderBy(item => item.Key))
        {
            var given = mapping.Numbers.GetValueOrDefault(column, mapping.AllNumbers);
            _columns.Add((column, new(mapping.Columns.Names[column], given), [.. patterns]));
            MustBeObserved |= given == 0;
        }
    }

    /// <summary>Whether the rows must be observed before they are read: the mapping does not say how the numbers of every column are written.</summary>
    public bool MustBeObserved { get; private set; }

    /// <summary>Takes the cells of a row for evidence of how numbers are written.</summary>
    public void Observe(TableRow row)
    {
        foreach (var (column, digits, units) in _columns)
        {
            var cell = row.Cell(column);
            if (row.IsWritten(column) && !IsPlain(cell) && FigureCell.Read(cell) is { HasSigns: true } figure)
            {
                digits.Observe(figure, cell, FactorOf(units, row), row.Number);
            }
        }
    }

    /// <summary>Reads the figures of a row; what cannot be read refuses it.</summary>
    public void Read(TableRow row, Action<int, string> refuse)
    {
        foreach (var (column, digits, units) in _columns)
        {
            var cell = row.Cell(column);
            if (row.IsTranslated(column) || IsPlain(cell) || FigureCell.Read(cell) is not { } figure)
            {
                continue;
            }

            var fault = Unseen(cell);
            var text = fault is not null ? null
                : row.IsWritten(column) ? digits.Read(figure, cell, FactorOf(units, row), out fault)
                : figure.Write(new(',', '.'));
            if (text is null)
            {
                refuse(column, fault!);
            }
            else
            {
                row.SetFigure(column, text);
            }
        }
    }

    private static IEnumerable<int> Columns(ClaimPattern claim, int column) => column switch
    {
        ColumnNames.Series => [],
        ColumnNames.Value => claim.Series.Select(series => series.Column),
        _ => [column],
    };

    private static string? Unseen(string cell) => cell.Any(IsUnseen)
        ? Invariant($"The cell has a character that cannot be seen, \\u{(int)cell.First(IsUnseen):x4}; it must have none.")
        : null;

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsPlain(string cell) => !cell.AsSpan().ContainsAnyExceptInRange('0', '9');

    private decimal? FactorOf(EntityPattern[] units, TableRow row)
    {
        foreach (var unit in units)
        {
            if (_counted.FactorOf(unit, row) is { } factor)
            {
                return factor;
            }
        }

        return null;
    }
}
