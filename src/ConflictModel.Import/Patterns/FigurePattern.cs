namespace ConflictModel.Import;

/// <summary>The figure of a claim: a text in the notation of figures, or the cells of its lowest, best and highest number.</summary>
internal sealed record FigurePattern
{
    /// <summary>The figure's notation; null if the numbers are given.</summary>
    public TextPattern? Text { get; init; }

    public TextPattern? Low { get; init; }

    public TextPattern? Best { get; init; }

    public TextPattern? High { get; init; }

    /// <summary>The figure in words, if numbers are given as well; null if there are only numbers.</summary>
    public TextPattern? Wording { get; init; }

    public IEnumerable<TextPattern> AllTexts => new[] { Text, Wording, Low, Best, High }.OfType<TextPattern>();

    /// <summary>Whether the row lacks numbers that the pattern requires: it then has no such claim.</summary>
    public bool IsBlank(TableRow row) => AllTexts.All(text => text.IsBlank(row));

    /// <summary>The texts of numbers without which the row has no figure.</summary>
    public IEnumerable<TextPattern> NotFigures(TableRow row) => new[] { Wording, Low, Best, High }.OfType<TextPattern>()
        .Where(text => text.FillFigure(row) is { Length: > 0 } number && !Figure.TryParse(number, out _));

    /// <summary>The figure's notation. Equal ends are an exact number; a blank end is open.</summary>
    /// <param name="row">The row.</param>
    /// <param name="fault">The error message if the cells give no figure; the notation is then empty.</param>
    public string Fill(TableRow row, out string? fault)
    {
        fault = null;
        return Text is not null ? Text.FillFigure(row) : FigureEnds.Join(Of(Wording), Of(Low), Of(Best), Of(High), out fault) ?? "";

        string Of(TextPattern? text) => text?.FillFigure(row) ?? "";
    }
}
