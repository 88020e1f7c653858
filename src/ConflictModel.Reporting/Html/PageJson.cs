using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>The data of an HTML page for its script: the format <c>conflictmodel-report/1</c>.</summary>
internal sealed class PageJson
{
    private readonly ReportModel _model;
    private readonly ComparisonResult _result;
    private readonly ConflictDataset _dataset;
    private readonly PageContents _page;
    private readonly Utf8JsonWriter _writer;

    private PageJson(ReportModel model, Utf8JsonWriter writer)
    {
        _model = model;
        _result = model.Comparison;
        _dataset = model.Dataset;
        _page = new(model);
        _writer = writer;
    }

    public static string Render(ReportModel model) => JsonText.Embedded(writer => new PageJson(model, writer).Write());

    private void Write()
    {
        var dataset = new PageDatasetJson(_model, _page, _writer);
        var findings = new PageFindingsJson(_model, _page, _writer);
        _writer.WriteStartObject();
        _writer.WriteString("format", "conflictmodel-report/1");
        _writer.WriteString("title", _model.Title);
        _writer.WriteOptional("description", _dataset.Description);
        _writer.WriteOptional("dataset", _page.File);
        WriteSummary();
        _writer.WriteTexts("policies", Policies());
        _writer.WriteArray("rules", _result.Options.Rules, WriteRule);
        _writer.WriteArray("sources", _dataset.Sources.OrderBy(source => source.Id), dataset.WriteSource);
        _writer.WriteArray("reports", _page.Reports, dataset.WriteReport);
        _writer.WriteArray("claims", _page.Claims, dataset.WriteClaim);
        _writer.WriteArray("scopes", _page.Scopes.Index(), scope => findings.WriteScope(scope.Index, scope.Item));
        _writer.WriteArray("findings", _page.Findings, findings.WriteFinding);
        _writer.WriteArray("incidents", _page.Incidents, findings.WriteIncident);
        if (_model.Options.Outlines is { } outlines)
        {
            _writer.WriteStartObject("outlines");
            _writer.WriteArray("areas", outlines.Areas, WriteNumbers);
            _writer.WriteArray("lines", outlines.Lines, WriteNumbers);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void WriteNumbers(EquatableList<decimal> numbers)
    {
        _writer.WriteStartArray();
        foreach (var number in numbers)
        {
            _writer.WriteNumberValue(number);
        }

        _writer.WriteEndArray();
    }

    private string[] Policies()
    {
        var options = _result.Options;
        return
        [
            Described("Hedge", options.HedgePolicy.Name, options.HedgePolicy.Version),
            Described("Simultaneity", options.SimultaneityPolicy.Name, options.SimultaneityPolicy.Version)
                + ResultText.InZone(options.SimultaneityPolicy),
            Described("Revision", options.RevisionPolicy.Name, options.RevisionPolicy.Version),
            .. options.IndependenceLevel == IndependenceLevel.Side ? ["Origins of one side count as one"] : Array.Empty<string>(),
        ];

        static string Described(string kind, string name, int version) => Invariant($"{kind} policy '{name}', version {version}");
    }

    private void WriteSummary()
    {
        var statistics = _result.Statistics;
        _writer.WriteStartObject("summary");
        _writer.WriteNumber("reports", statistics.Reports);
        _writer.WriteNumber("claims", statistics.Claims);
        _writer.WriteNumber("comparedClaims", statistics.ComparedClaims);
        _writer.WriteNumber("scopes", statistics.Scopes);
        _writer.WriteNumber("origins", statistics.Origins);
        _writer.WriteNumber("findings", _model.Findings.Count);
        _writer.WriteNumber("acknowledged", statistics.AcknowledgedFindings);
        WriteCounts(FindingCounts.Of(_model.Findings));
        _writer.WriteArray("byMeasure", FindingCounts.ByMeasure(_model.Findings), group =>
        {
            _writer.WriteStartObject();
            _writer.WriteString("measure", group.Measure.Value);
            _writer.WriteString("name", _model.Words.Name(_dataset.Measures, group.Measure));
            WriteCounts(group.Counts);
            _writer.WriteEndObject();
        });
        _writer.WriteEndObject();
    }

    private void WriteCounts(FindingCounts counts)
    {
        _writer.WriteNumber("contradictions", counts.Contradictions);
        _writer.WriteNumber("tensions", counts.Tensions);
        _writer.WriteNumber("other", counts.Other);
    }

    private void WriteRule(ComparisonRule rule)
    {
        var descriptor = rule.Descriptor;
        _writer.WriteStartObject();
        _writer.WriteString("id", descriptor.Id);
        _writer.WriteString("title", descriptor.Title);
        _writer.WriteString("category", English.Words(descriptor.Category, '-'));
        _writer.WriteString("kind", English.Of(_result.Options.Rules.SeverityOf(descriptor.Id), descriptor.Category));
        _writer.WriteString("help", descriptor.Help);
        _writer.WriteEndObject();
    }
}
