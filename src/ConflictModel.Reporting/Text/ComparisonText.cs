namespace ConflictModel.Reporting;

/// <summary>The result of a comparison for people: what it is about, the findings by scope, and what was looked at.</summary>
internal sealed class ComparisonText
{
    private readonly ComparisonResult _result;
    private readonly Wording _words;
    private readonly TextPage _page;
    private readonly FindingText _findings;

    private ComparisonText(ReportModel model, TextPage page)
    {
        _result = model.Comparison;
        _words = model.Words;
        _page = page;
        _findings = new(model, page);
    }

    public static string Render(ReportModel model)
    {
        using var output = new StringWriter();
        new ComparisonText(model, new(output, model.Options.Width, model.Options.IsStyled)).Write(model.Title);
        return output.ToString();
    }

    private void Write(string title)
    {
        var statistics = _result.Statistics;
        DatasetHeader.Write(title, _result.Dataset, statistics.Scopes, statistics.Origins, _page);
        _page.Blank();
        _page.Text(ResultText.Verdict(_result), TextStyle.Strong);
        foreach (var group in _result.Findings.GroupBy(finding => string.Join('\n', finding.Scopes)))
        {
            _page.Blank();
            _page.Rule();
            WriteScopes(group.First().Scopes);
            foreach (var finding in group)
            {
                _page.Blank();
                _findings.Write(finding);
            }
        }

        _page.Blank();
        _page.Rule();
        WriteReadingAid();
        WriteCoverage();
    }

    private void WriteScopes(EquatableList<Scope> scopes)
    {
        if (scopes.Count == 0)
        {
            _page.Text("The dataset as a whole", TextStyle.Strong);
            return;
        }

        _page.Text(English.Capitalised(_words.Scope(scopes[0])), TextStyle.Strong);
        foreach (var wider in scopes.Skip(1))
        {
            _page.Text(2, ("within ", TextStyle.Plain), (_words.Scope(wider), TextStyle.Strong));
        }
    }

    private void WriteReadingAid()
    {
        if (_result.Findings.Count == 0)
        {
            return;
        }

        _page.Text("How to read it", TextStyle.Strong);
        _page.Text(ResultText.ReadingAid, indent: 2);
        if (ResultText.HasConvertedUnits(_result))
        {
            _page.Text(ResultText.BaseUnits, indent: 2);
        }

        _page.Blank();
    }

    private void WriteCoverage()
    {
        _page.Text("What was looked at", TextStyle.Strong);
        foreach (var line in ResultText.Coverage(_result))
        {
            _page.Text(line, indent: 2);
        }

        if (_result.IsComplete)
        {
            return;
        }

        _page.Text(ResultText.Incomplete(_result), TextStyle.Alarming, indent: 2);
        foreach (var fault in ResultText.FaultsOf(_result.Faults))
        {
            _page.Text(fault, indent: 4);
        }
    }
}
