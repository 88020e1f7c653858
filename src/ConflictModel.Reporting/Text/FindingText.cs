namespace ConflictModel.Reporting;

/// <summary>One finding for people: the rule, the sentence, and a table of the claims by camp.</summary>
internal sealed class FindingText(ReportModel model, TextPage page)
{
    /// <summary>The most claims of one camp that are listed; the page gives the number of the others, and JSON has all.</summary>
    private const int Listed = 100;

    private const int SaidWidth = 21;
    private const int BestWidth = 9;
    private const int PeriodWidth = 10;
    private const int Indent = 2;
    private const int ClaimIndent = 4;

    public void Write(Finding finding)
    {
        var (label, style) = finding.IsAcknowledged
            ? ("ACKNOWLEDGED", TextStyle.Faint)
            : (English.Of(finding).ToUpperInvariant(), StyleOf(finding.Severity));
        page.Text(
            0,
            (label, style),
            ($"  {finding.Rule.Id}: {finding.Rule.Title}", TextStyle.Plain),
            ($"  {SummaryText.IdOf(finding)}", TextStyle.Faint));
        page.Text(model.Words.Sentence(finding), indent: Indent);
        if (finding.Acknowledgement is { } acknowledgement)
        {
            page.Text($"Accepted by the dataset's keepers: {acknowledgement.Reason}", indent: Indent);
        }

        var ranges = (page.Width - ClaimIndent - SaidWidth - BestWidth - PeriodWidth - 4) / 2;
        int[] widths = [SaidWidth, BestWidth, ranges, ranges, PeriodWidth];
        page.Blank();
        page.Row(
            ClaimIndent,
            widths,
            ("AS SAID", TextStyle.Faint),
            ("BEST", TextStyle.Faint),
            ("PLAUSIBLE", TextStyle.Faint),
            ("POSSIBLE", TextStyle.Faint),
            ("WHEN", TextStyle.Faint));
        var sections = FindingSection.Of(finding, model.Words);
        for (var i = 0; i < sections.Count; i++)
        {
            if (i > 0)
            {
                page.Blank();
            }

            Write(sections[i], widths);
        }
    }

    public static TextStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Alarming,
        Severity.Warning => TextStyle.Cautioning,
        _ => TextStyle.Strong,
    };

    private void Write(FindingSection section, int[] widths)
    {
        if (section.Name.Length > 0)
        {
            page.Text(Indent, (section.Name, TextStyle.Strong), (section.Meaning, TextStyle.Plain));
        }

        foreach (var claim in section.Claims.Take(Listed))
        {
            Write(claim, widths);
        }

        if (section.Claims.Count > Listed)
        {
            page.Text(
                $"... and {English.Count(section.Claims.Count - Listed, "claim")} more; the result as JSON has them all.",
                indent: ClaimIndent);
        }
    }

    private void Write(Claim claim, int[] widths)
    {
        var words = model.Words;
        var reading = model.Comparison.ReadingOf(claim.Id);
        page.Row(
            ClaimIndent,
            widths,
            (ClaimText.Said(claim, words), TextStyle.Strong),
            (reading.Estimate.Best is { } best ? English.Number(best) : "-", TextStyle.Plain),
            (words.Range(reading.Estimate.Plausible), TextStyle.Plain),
            (words.Range(reading.Estimate.Possible), TextStyle.Plain),
            (reading.Period is { } period ? PeriodText.Of(period) : "unknown", TextStyle.Plain));
        if (ClaimText.QuoteOf(claim, model.Dataset) is { } quote)
        {
            page.Text(quote, indent: ClaimIndent);
        }

        page.Text(Attributions.Of(claim, ClaimText.ReportOf(claim, words), words), indent: ClaimIndent);
        page.Text(ClaimText.PlaceOf(claim, model.Dataset), TextStyle.Faint, ClaimIndent);
    }
}
