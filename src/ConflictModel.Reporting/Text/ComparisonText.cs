namespace ConflictModel.Reporting;

/// <summary>The result of a comparison for people: the dataset, the findings by scope, and what was compared.</summary>
internal sealed class ComparisonText
{
    private readonly ReportModel _model;
    private readonly ComparisonResult _result;
    private readonly Wording _words;
    private readonly TextPage _page;
    private readonly FindingText _findings;

    private ComparisonText(ReportModel model, TextPage page)
    {
        _model = model;
        _result = model.Comparison;
        _words = model.Words;
        _page = page;
        _findings = new(model, page);
    }

    /// <summary>The summary, then as many findings with their claims as the options ask for.</summary>
    public static string Render(ReportModel model) => Rendered(model, text => text.Write(model.Title));

    /// <summary>One finding with its claims.</summary>
    public static string Render(ReportModel model, Finding finding) => Rendered(model, text => text.Write([finding]));

    private static string Rendered(ReportModel model, Action<ComparisonText> write)
    {
        using var output = new StringWriter();
        write(new(model, new(output, model.Options.Width, model.Options.IsStyled)));
        return output.ToString();
    }

    private void Write(string title)
    {
        var statistics = _result.Statistics;
        DatasetHeader.Write(title, _result.Dataset, statistics.Scopes, statistics.Origins, _page);
        _page.Blank();
        _page.Text(ResultText.Verdict(_result), TextStyle.Strong);
        new SummaryText(_model, _page).Write();
        var detailed = _model.Options.Details is { } details ? _model.Findings.Take(details).ToList() : _model.Findings;
        if (detailed.Count > 0)
        {
            Write(detailed);
            WriteReadingAid();
        }

        if (_model.Options.Details is null or > 0)
        {
            WriteCoverage();
        }
        else
        {
            WriteShortCoverage();
        }
    }

    private void Write(IReadOnlyList<Finding> findings)
    {
        foreach (var group in findings.GroupBy(finding => string.Join('\n', finding.Scopes)))
        {
            _page.Blank();
            _page.Rule();
            WriteScopes(_words.ScopesOf(group.First()));
            foreach (var finding in group)
            {
                _page.Blank();
                _findings.Write(finding);
            }
        }
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
        _page.Blank();
        _page.Rule();
        _page.Text("How to read it", TextStyle.Strong);
        _page.Text(ResultText.ReadingAid, indent: 2);
        if (ResultText.HasConvertedUnits(_result))
        {
            _page.Text(ResultText.BaseUnits, indent: 2);
        }
    }

    private void WriteCoverage()
    {
        _page.Blank();
        _page.Text("What was looked at", TextStyle.Strong);
        foreach (var line in ResultText.Coverage(_result))
        {
            _page.Text(line, indent: 2);
        }

        WriteFaults();
    }

    // Without the policies and rules, which are below the details.
    private void WriteShortCoverage()
    {
        _page.Blank();
        _page.Text(string.Join(' ', ResultText.Compared(_result)));
        WriteFaults();
    }

    private void WriteFaults()
    {
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
