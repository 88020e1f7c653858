using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>A column whose cells are figures or parts of them, with what their claims count.</summary>
internal sealed class FigureColumn(int index, DigitColumn digits, WordColumn words, CountedUnits counted)
{
    private static readonly DigitConvention Json = new(',', '.');

    private readonly List<EntityPattern> _units = [];
    private readonly List<EntityPattern> _categories = [];

    public int Index => index;

    /// <summary>Adds a claim whose figure uses the column.</summary>
    public void Add(ClaimPattern claim)
    {
        Add("unit", _units);
        Add("scope.category", _categories);

        void Add(string member, List<EntityPattern> patterns)
        {
            var ofSeries = claim.Series.Where(series => series.Column == index).Select(series => series.Coordinates);
            foreach (var coordinates in ofSeries.Append(claim.Coordinates))
            {
                if (coordinates.TryGetValue(member, out var pattern))
                {
                    patterns.Add(pattern);
                }
            }
        }
    }

    /// <summary>Uses a cell as evidence of how numbers and words are written.</summary>
    public void Observe(string cell, TableRow row)
    {
        if (row.IsWritten(index))
        {
            digits.Observe(Spoken(cell, row), cell, FactorOf(row), row.Number);
        }
    }

    /// <summary>The figure of a cell in the notation; null, with a message, if it does not have exactly one reading.</summary>
    public string? Read(string cell, TableRow row, out string? fault)
    {
        fault = null;
        return row.IsWritten(index) ? digits.Read(Spoken(cell, row), cell, FactorOf(row), out fault) : FigureCell.Read(cell).Write(Json);
    }

    private SpokenCell Spoken(string cell, TableRow row) => new(FigureCell.Read(cell), words, read => IsOfRow(read, row));

    /// <summary>Whether the unit and noun of a figure, if any, are those of the row.</summary>
    private bool IsOfRow(ReadFigure read, TableRow row)
    {
        var units = _units.Select(unit => counted.IdOf(unit, row));
        if (read.Unit is { } unit)
        {
            return units.Contains(unit.Id.Value);
        }

        var categories = _categories.Select(category => (category.Text ?? category.Id ?? category.Name)?.Fill(row));
        return read.Noun is null
            || (read.Category is { } named && units.Concat(categories).Contains(named.Value, StringComparer.OrdinalIgnoreCase));
    }

    private decimal? FactorOf(TableRow row)
    {
        foreach (var unit in _units)
        {
            if (counted.FactorOf(unit, row) is { } factor)
            {
                return factor;
            }
        }

        return null;
    }
}
