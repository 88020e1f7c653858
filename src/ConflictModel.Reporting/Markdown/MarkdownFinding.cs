using System.Text;

namespace ConflictModel.Reporting;

/// <summary>One finding in Markdown: its sentence, a table of who said what, and folded below it the quotes and where they stand.</summary>
internal sealed class MarkdownFinding(ReportModel model, StringBuilder text)
{
    /// <summary>A table with more rows than this hides what it is about.</summary>
    private const int Listed = 12;

    public void Write(Finding finding, int number)
    {
        var scope = finding.Scopes.Count == 0 ? "The dataset as a whole" : English.Capitalised(model.Dataset.Describe(finding.Scopes[0]));
        var claims = ReportModel.ClaimsOf(finding).ToList();
        text.Append($"### {English.Number(number)}. {English.Capitalised(English.Of(finding))}: {MarkdownText.Of(scope)}\n\n");
        text.Append($"{MarkdownText.Of(finding.Sentence)}\n\n");
        WriteTable(claims);
        WriteFigures(finding);
        text.Append($"<details>\n<summary>What was said, and where</summary>\n\n{MarkdownText.Of(finding.Rule.Id)}, {MarkdownText.Of(finding.Rule.Title)}. {MarkdownText.Of(finding.Rule.Help)}\n\n");
        foreach (var claim in claims.Take(Listed))
        {
            WriteSource(claim);
        }

        text.Append("\n</details>\n\n");
    }

    private void WriteTable(List<Claim> claims)
    {
        text.Append("| As said | Possible | When | Who |\n| --- | --- | --- | --- |\n");
        foreach (var claim in claims.Take(Listed))
        {
            var reading = model.Comparison.ReadingOf(claim.Id);
            string[] cells =
            [
                $"**{MarkdownText.Of(ClaimText.Said(claim, model.Dataset))}**",
                MarkdownText.Of(EnglishText.Describe(reading.Estimate.Possible)),
                MarkdownText.Of(reading.Period is { } period ? PeriodText.Of(period) : "unknown"),
                MarkdownText.Of(Attributions.PathOf(claim, model.Dataset)),
            ];
            text.Append($"| {string.Join(" | ", cells)} |\n");
        }

        text.Append(claims.Count > Listed ? $"\n… and {English.Count(claims.Count - Listed, "claim")} more.\n\n" : "\n");
    }

    /// <summary>What the claims of the finding were reconciled to.</summary>
    private void WriteFigures(Finding finding)
    {
        var claims = finding.Witnesses.Select(witness => witness.Claim.Id).ToHashSet();
        var figures = finding.Scopes.SelectMany(model.FiguresOf).Where(figure => claims.Overlaps(figure.Claims)).ToList();
        foreach (var figure in figures.Take(Listed))
        {
            text.Append($"{MarkdownText.Of(FigureText.Of(figure))}\n\n");
        }
    }

    private void WriteSource(Claim claim)
    {
        var quote = ClaimText.QuoteOf(claim, model.Dataset) is { } words ? $"{MarkdownText.Of(words)}  \n  " : "";
        var report = MarkdownText.Of(ClaimText.ReportOf(claim, model.Dataset));
        var linked = model.Dataset.Reports[claim.Report].Address is { } address ? $"[{report}](<{address.AbsoluteUri}>)" : report;
        text.Append($"- {quote}{MarkdownText.Of(Attributions.PathOf(claim, model.Dataset))}, in {linked}; {MarkdownText.Of(ClaimText.PlaceOf(claim, model.Dataset))}\n");
    }
}
