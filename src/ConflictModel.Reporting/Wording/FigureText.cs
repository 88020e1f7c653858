namespace ConflictModel.Reporting;

/// <summary>A reconciled figure in words.</summary>
internal static class FigureText
{
    /// <summary>
    /// "Reconciled for 2024-10: 1,125 to 13,750, best 1,500, by the rule envelope, with low confidence. 2 claims support it, 1 dissents."
    /// </summary>
    public static string Of(ReconciledFigure figure, Wording words)
    {
        var best = figure.Best is { } number ? $", best {English.Number(number)}" : "";
        var confidence = figure.Confidence is { } level ? $", with {English.Words(level)} confidence" : "";
        return $"Reconciled {When(figure)}: {words.Range(figure.Range!.Value)}{best}, by the rule {figure.Rule}{confidence}. "
            + $"{SupportOf(figure)}";
    }

    /// <summary>"59", "57 (57 to 60)", "at least 44", or the word for why it was left open.</summary>
    public static string Short(ReconciledFigure figure, Wording words)
    {
        if (figure.Range is not { } range)
        {
            return figure.Status ?? "undecided";
        }

        var said = words.Range(range);
        return figure.Best is { } best && range is { HasHigh: true, IsExact: false } ? $"{words.Number(best)} ({said})" : said;
    }

    /// <summary>"2 claims support it, 1 allows it, 1 dissents."</summary>
    public static string SupportOf(ReconciledFigure figure)
    {
        var compatible = figure.Compatible.Count == 0
            ? ""
            : $", {Verb(English.Number(figure.Compatible.Count), "allow", figure.Compatible.Count)} it";
        var supporting = Verb(English.Count(figure.Supporting.Count, "claim"), "support", figure.Supporting.Count);
        var dissenting = figure.Dissenting.Count == 0 ? "none" : English.Number(figure.Dissenting.Count);
        return $"{supporting} it{compatible}, {Verb(dissenting, "dissent", figure.Dissenting.Count)}.";
    }

    private static string Verb(string subject, string verb, int count) => $"{subject} {verb}{(count is 0 or 1 ? "s" : "")}";

    private static string When(ReconciledFigure figure) => (figure.Scope.Period, figure.Stated) switch
    {
        ({ } period, _) => $"for {PeriodText.Of(period)}",
        (null, { } stated) => $"as stated {PeriodText.Of(stated)}",
        _ => "for a time that is not known",
    };
}
