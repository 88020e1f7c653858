namespace ConflictModel.Reporting;

/// <summary>A reconciled figure in words.</summary>
internal static class FigureText
{
    /// <summary>"Reconciled for 2024-10: 1,125 to 13,750, best 1,500, by the rule envelope; confidence low, 2 claims for it and 1 against it."</summary>
    public static string Of(ReconciledFigure figure)
    {
        var best = figure.Best is { } number ? $", best {English.Number(number)}" : "";
        var confidence = figure.Confidence is { } level ? $"confidence {English.Words(level)}, " : "";
        return $"Reconciled {When(figure)}: {EnglishText.Describe(figure.Range!.Value)}{best}, by the rule {figure.Rule}; {confidence}{English.Count(figure.Supporting.Count, "claim")} for it and {English.Number(figure.Dissenting.Count)} against it.";
    }

    private static string When(ReconciledFigure figure) => (figure.Scope.Period, figure.Stated) switch
    {
        ({ } period, _) => $"for {PeriodText.Of(period)}",
        (null, { } stated) => $"as stated {PeriodText.Of(stated)}",
        _ => "for a time that is not known",
    };
}
