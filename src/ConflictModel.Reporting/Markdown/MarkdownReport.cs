namespace ConflictModel.Reporting;

/// <summary>A report for pull requests: a table of counts, the worst findings with their claims, and everything else folded.</summary>
internal sealed class MarkdownReport
{
    /// <summary>The most findings that are listed; the report gives the number of the others.</summary>
    private const int Folded = 50;

    private readonly ReportModel _model;
    private readonly ComparisonResult _result;
    private readonly MarkdownPage _page = new();
    private readonly MarkdownFinding _finding;

    private MarkdownReport(ReportModel model)
    {
        _model = model;
        _result = model.Comparison;
        _finding = new(model, _page);
    }

    public static string Render(ReportModel model)
    {
        var report = new MarkdownReport(model);
        report.Write();
        return report._page.ToString();
    }

    private void Write()
    {
        var statistics = _result.Statistics;
        _page.Paragraph($"# {MarkdownText.Of(_model.Title)}");
        _page.Paragraph(
            $"**{ResultText.Verdict(_result)}** {DatasetHeader.SizeOf(_model.Dataset, statistics.Scopes, statistics.Origins)}.");
        WriteIncidents();
        WriteCounts();
        var open = _model.Findings.Where(finding => !finding.IsAcknowledged).ToList();
        var number = 0;
        foreach (var finding in open.Take(_model.Options.OpenFindings))
        {
            number++;
            _finding.Write(finding, number);
        }

        WriteFolded(open.Skip(number).ToList(), open.Count == number ? "" : number == 0 ? "Findings" : "More findings");
        WriteFolded(_model.Findings.Where(finding => finding.IsAcknowledged).ToList(), "Acknowledged findings");
        WriteCoverage();
    }

    /// <summary>The incidents with their reconciled figures and their findings, those of the worst findings first.</summary>
    private void WriteIncidents()
    {
        var ranks = _model.Findings.Index()
            .Where(pair => !pair.Item.IsAcknowledged)
            .SelectMany(pair => pair.Item.Scopes.Select(scope => (Scope: scope, Rank: pair.Index)))
            .ToLookup(pair => pair.Scope, pair => pair.Rank);
        var incidents = Incident.Of(_model.Dataset)
            .Where(incident => incident.Event is not null && _model.FiguresOf(incident.Main).Any())
            .OrderBy(incident => incident.Scopes.SelectMany(scope => ranks[scope]).Append(int.MaxValue).Min())
            .ToList();
        if (incidents.Count == 0)
        {
            return;
        }

        _page.Line("| Incident | Reconciled | Confidence | Findings |");
        _page.Line("| --- | --- | --- | --- |");
        foreach (var incident in incidents.Take(Folded))
        {
            var figure = _model.FiguresOf(incident.Main).Last();
            var findings = incident.Scopes.SelectMany(scope => ranks[scope]).Distinct().Order()
                .CountBy(rank => English.Of(_model.Findings[rank]))
                .Select(kind => English.Count(kind.Value, kind.Key));
            string[] cells =
            [
                MarkdownText.Of(English.Capitalised(_model.Words.Name(_model.Dataset.Events, incident.Event!.Id))),
                $"**{MarkdownText.Of(FigureText.Short(figure, _model.Words))}** "
                    + MarkdownText.Of(_model.Words.Scope(incident.Main with { Event = default, Place = default })),
                figure.Confidence is { } confidence ? English.Words(confidence) : "",
                string.Join(", ", findings),
            ];
            _page.Line($"| {string.Join(" | ", cells)} |");
        }

        _page.Blank();
        if (incidents.Count > Folded)
        {
            _page.Paragraph($"… and {English.Count(incidents.Count - Folded, "incident")} more.");
        }
    }

    private void WriteCounts()
    {
        var measures = FindingCounts.ByMeasure(_model.Findings).ToList();
        if (measures.Count == 0)
        {
            return;
        }

        _page.Line("| Measure | Contradictions | Tensions | Other |");
        _page.Line("| --- | ---: | ---: | ---: |");
        foreach (var (measure, counts) in measures)
        {
            var name = MarkdownText.Of(English.Capitalised(_model.Words.Name(_model.Dataset.Measures, measure)));
            _page.Line($"| {name} | {English.Number(counts.Contradictions)} | {English.Number(counts.Tensions)} | "
                + $"{English.Number(counts.Other)} |");
        }

        _page.Blank();
    }

    private void WriteFolded(List<Finding> findings, string heading)
    {
        if (findings.Count == 0)
        {
            return;
        }

        _page.Fold($"{heading} ({English.Number(findings.Count)})");
        foreach (var finding in findings.Take(Folded))
        {
            var accepted = finding.Acknowledgement is { } acknowledgement ? $" Accepted: {MarkdownText.Of(acknowledgement.Reason)}" : "";
            _page.Line($"- **{English.Capitalised(English.Of(finding))}**, {MarkdownText.Of(finding.Rule.Id)}: "
                + $"{MarkdownText.Of(_model.Words.Sentence(finding))}{accepted}");
        }

        if (findings.Count > Folded)
        {
            _page.Line($"- … and {English.Number(findings.Count - Folded)} more.");
        }

        _page.EndFold();
    }

    private void WriteCoverage()
    {
        _page.Fold("How to read it, and what was looked at");
        if (_model.Findings.Count > 0)
        {
            _page.Paragraph(ResultText.ReadingAid);
        }

        foreach (var line in ResultText.Coverage(_result))
        {
            _page.Line($"- {MarkdownText.Of(line)}");
        }

        _page.EndFold();
        if (_result.IsComplete)
        {
            return;
        }

        _page.Paragraph($"**{ResultText.Incomplete(_result)}**");
        foreach (var fault in ResultText.FaultsOf(_result.Faults).Take(Folded))
        {
            _page.Line($"- {MarkdownText.Of(fault)}");
        }
    }
}
