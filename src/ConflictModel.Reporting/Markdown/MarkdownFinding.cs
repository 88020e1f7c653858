namespace ConflictModel.Reporting;

/// <summary>
/// One finding in Markdown: its sentence, a table of the claims and their sources, and the folded quotes with files and lines.
/// </summary>
internal sealed class MarkdownFinding(ReportModel model, MarkdownPage page)
{
    /// <summary>The most rows of a table; more would hide what it is about.</summary>
    private const int Listed = 12;

    public void Write(Finding finding, int number)
    {
        var claims = ReportModel.ClaimsOf(finding).ToList();
        page.Paragraph($"### {English.Number(number)}. {English.Capitalised(English.Of(finding))}: "
            + $"{MarkdownText.Of(model.Words.Headline(finding))}");
        page.Paragraph(MarkdownText.Of(model.Words.Sentence(finding)));
        WriteTable(claims);
        WriteFigures(finding);
        page.Fold("What was said, and where");
        page.Paragraph($"{MarkdownText.Of(finding.Rule.Id)}, {MarkdownText.Of(finding.Rule.Title)}. {MarkdownText.Of(finding.Rule.Help)}");
        foreach (var claim in claims.Take(Listed))
        {
            WriteSource(claim);
        }

        page.EndFold();
    }

    private void WriteTable(List<Claim> claims)
    {
        page.Line("| As said | Possible | When | Who |");
        page.Line("| --- | --- | --- | --- |");
        foreach (var claim in claims.Take(Listed))
        {
            var reading = model.Comparison.ReadingOf(claim.Id);
            string[] cells =
            [
                $"**{MarkdownText.Of(ClaimText.Said(claim, model.Words))}**",
                MarkdownText.Of(model.Words.Range(reading.Estimate.Possible)),
                MarkdownText.Of(reading.Period is { } period ? PeriodText.Of(period) : "unknown"),
                MarkdownText.Of(Attributions.PathOf(claim, model.Words)),
            ];
            page.Line($"| {string.Join(" | ", cells)} |");
        }

        page.Blank();
        if (claims.Count > Listed)
        {
            page.Paragraph($"… and {English.Count(claims.Count - Listed, "claim")} more.");
        }
    }

    /// <summary>The reconciled figures of the claims of the finding.</summary>
    private void WriteFigures(Finding finding)
    {
        var claims = finding.Witnesses.Select(witness => witness.Claim.Id).ToHashSet();
        var figures = finding.Scopes.SelectMany(model.FiguresOf).Where(figure => claims.Overlaps(figure.Claims)).ToList();
        foreach (var figure in figures.Take(Listed))
        {
            page.Paragraph(MarkdownText.Of(FigureText.Of(figure, model.Words)));
            WriteHistory(figure);
        }
    }

    /// <summary>The history of the figure, folded below it.</summary>
    private void WriteHistory(ReconciledFigure figure)
    {
        if (figure.History.Count == 0)
        {
            return;
        }

        page.Fold("What was known when");
        foreach (var line in HistoryText.LinesOf(figure, model.Words).Take(Listed))
        {
            page.Line($"- {MarkdownText.Of(line)}");
        }

        if (figure.History.Count > Listed)
        {
            page.Line($"- … and {English.Count(figure.History.Count - Listed, "claim")} more.");
        }

        page.EndFold();
    }

    private void WriteSource(Claim claim)
    {
        var quote = ClaimText.QuoteOf(claim, model.Dataset) is { } words ? $"{MarkdownText.Of(words)}  \n  " : "";
        var report = MarkdownText.Of(ClaimText.ReportOf(claim, model.Words));
        var linked = model.Dataset.Reports[claim.Report].Address is { } address ? $"[{report}](<{address.AbsoluteUri}>)" : report;
        page.Line($"- {quote}{MarkdownText.Of(Attributions.PathOf(claim, model.Words))}, in {linked}; "
            + $"{MarkdownText.Of(ClaimText.PlaceOf(claim, model.Dataset))}");
    }
}
