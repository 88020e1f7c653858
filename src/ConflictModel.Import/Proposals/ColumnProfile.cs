using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>What the cells of a column look like, regardless of its name.</summary>
internal sealed class ColumnProfile
{
    // More distinct cells add no information about a column.
    private const int MaxExamined = 400;

    private static readonly Lazy<CellReader> Reader = new(() => new());

    private readonly Dictionary<string, IReadOnlyList<string>> _dates = new(StringComparer.Ordinal);

    public ColumnProfile(IEnumerable<SheetCell> cells)
    {
        foreach (var cell in cells)
        {
            Rows++;
            var text = cell.Text.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (CellWords.AreBlank(text))
            {
                Blanks.Add(text);
                continue;
            }

            Filled++;
            Length += text.Length;
            Counts[text] = Counts.GetValueOrDefault(text) + 1;
            DateCells += cell.Kind == SheetCellKind.Date ? 1 : 0;
            if (cell.Kind != SheetCellKind.Text)
            {
                Typed.Add(text);
            }
        }
    }

    public int Rows { get; }

    /// <summary>The cells with a value.</summary>
    public int Filled { get; }

    public int Length { get; }

    /// <summary>The cells that are dates of a workbook.</summary>
    public int DateCells { get; }

    /// <summary>The distinct cells with a value, and how often each occurs.</summary>
    public Dictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>The cells that mean "no value": <c>n.a.</c>.</summary>
    public HashSet<string> Blanks { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts of cells that are numbers or dates in a workbook.</summary>
    public HashSet<string> Typed { get; } = new(StringComparer.Ordinal);

    public bool IsBlank => Filled == 0;

    public double AverageLength => Filled == 0 ? 0 : (double)Length / Filled;

    /// <summary>Whether values recur: the column names things that several rows have in common.</summary>
    public bool Repeats => Counts.Count * 10 <= Filled * 9 && Filled > 1;

    /// <summary>The share of the cells that meet a condition.</summary>
    public double Share(Func<string, bool> test)
    {
        var (all, met) = (0, 0);
        foreach (var (text, count) in Counts.Take(MaxExamined))
        {
            all += count;
            met += test(text) ? count : 0;
        }

        return all == 0 ? 0 : (double)met / all;
    }

    /// <summary>The share of the cells that are dates.</summary>
    public double DateShare =>
        Filled == 0 ? 0 : Math.Max((double)DateCells / Filled, Share(text => Dates(text).Count > 0 || IsDateCell(text)));

    /// <summary>The share of the cells that are figures, in any language.</summary>
    public double FigureShare => Share(IsFigure);

    public double NumberShare => Share(CellShape.IsNumber);

    public double AddressShare => Share(CellShape.IsAddress);

    /// <summary>The date notations in which a cell is a date.</summary>
    public IReadOnlyList<string> Dates(string text)
    {
        if (!_dates.TryGetValue(text, out var ways))
        {
            _dates.Add(text, ways = DateShape.NotationsOf(text));
        }

        return ways;
    }

    /// <summary>Whether a cell of a workbook is a date.</summary>
    public bool IsDateCell(string text) =>
        DateCells > 0 && Typed.Contains(text) && EdtfDates.WithoutTime(text) is { Length: 10 } day && day[4] == '-';

    private static bool IsFigure(string text) =>
        CellShape.IsNumber(text) || (text.Length <= CellReader.MaxLength && (
            Figure.TryParse(text, out _) || (DateShape.NotationsOf(text).Count == 0 && (FigureCell.Read(text) is { Conventions: not 0 } cell
                && Figure.TryParse(cell.Write(DigitConvention.All[0]), out _)))
            || Reader.Value.Read(text).Count > 0));
}
