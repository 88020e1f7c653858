namespace ConflictModel.Import;

/// <summary>The figure of a claim: a text in the notation of figures, or the cells of its lowest, best and highest number.</summary>
internal sealed record FigurePattern
{
    /// <summary>The figure's notation; null where the numbers are given.</summary>
    public TextPattern? Text { get; init; }

    public TextPattern? Low { get; init; }

    public TextPattern? Best { get; init; }

    public TextPattern? High { get; init; }

    public IEnumerable<TextPattern> AllTexts => new[] { Text, Low, Best, High }.OfType<TextPattern>();

    /// <summary>Whether the row has no number where the pattern asks for some: it then has no such claim.</summary>
    public bool IsBlank(TableRow row) => AllTexts.All(text => text.IsBlank(row));

    /// <summary>The texts of numbers for which the row has something else.</summary>
    public IEnumerable<TextPattern> NotNumbers(TableRow row) => new[] { Low, Best, High }.OfType<TextPattern>()
        .Where(
            text => text.FillFigure(row) is { Length: > 0 } number && !(
                Figure.TryParse(number, out var figure) && figure is { Hedge: Hedge.Stated, Bounds: null }));

    /// <summary>The figure's notation. Equal ends are the number itself; an end that is blank is open.</summary>
    public string Fill(TableRow row)
    {
        if (Text is not null)
        {
            return Text.FillFigure(row);
        }

        var (low, best, high) = (Low?.FillFigure(row) ?? "", Best?.FillFigure(row) ?? "", High?.FillFigure(row) ?? "");
        return (low.Length > 0, best.Length > 0, high.Length > 0) switch
        {
            (true, _, true) when low == high && (best.Length == 0 || best == low) => $"={low}",
            (true, true, true) => $"{low}..{best}..{high}",
            (true, false, true) => $"{low}..{high}",
            (true, false, false) => $">={low}",
            (false, false, true) => $"<={high}",
            (false, true, false) => best,

            // A best number with one end has no notation; what is missing is reported as a missing end.
            (true, true, false) => $"{low}..{best}..",
            _ => $"..{best}..{high}",
        };
    }
}
