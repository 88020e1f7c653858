using System.Text.Json;
using ConflictModel.Engine;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Reporting;

/// <summary>The data of an HTML page, as its script reads them: the format <c>conflictmodel-report/1</c>.</summary>
internal sealed class PageJson
{
    private readonly ReportModel _model;
    private readonly ComparisonResult _result;
    private readonly ConflictDataset _dataset;
    private readonly PageContents _page;
    private readonly EnglishPhrases _say;
    private readonly string? _file;
    private readonly Utf8JsonWriter _writer;

    private PageJson(ReportModel model, Utf8JsonWriter writer)
    {
        _model = model;
        _result = model.Comparison;
        _dataset = model.Dataset;
        _page = new(model);
        _say = new(_dataset);
        _file = FileOfDataset();
        _writer = writer;
    }

    public static string Render(ReportModel model) => JsonText.Embedded(writer => new PageJson(model, writer).Write());

    private void Write()
    {
        _writer.WriteStartObject();
        _writer.WriteString("format", "conflictmodel-report/1");
        _writer.WriteString("title", _model.Title);
        _writer.WriteOptional("description", _dataset.Description);
        _writer.WriteOptional("dataset", _file);
        WriteSummary();
        _writer.WriteTexts("policies", Policies());
        WriteArray("rules", _result.Options.Rules, WriteRule);
        WriteArray("sources", _dataset.Sources.OrderBy(source => source.Id), WriteSource);
        WriteArray("reports", _page.Reports, WriteReport);
        WriteArray("claims", _page.Claims, WriteClaim);
        WriteArray("scopes", _page.Scopes.Index(), scope => WriteScope(scope.Index, scope.Item));
        WriteArray("findings", _page.Findings, WriteFinding);
        _writer.WriteEndObject();
    }

    private string? FileOfDataset() => _dataset.Claims.Count > 0 && _dataset.LocationOf(_dataset.Claims[0].Id)?.File is { } file ? Path.GetFileName(file) : null;

    private string[] Policies()
    {
        var (hedges, times) = (_result.Options.HedgePolicy, _result.Options.SimultaneityPolicy);
        return [Invariant($"Hedge policy '{hedges.Name}', version {hedges.Version}"), Invariant($"Simultaneity policy '{times.Name}', version {times.Version}")];
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
        WriteArray("byMeasure", FindingCounts.ByMeasure(_model.Findings), group =>
        {
            _writer.WriteStartObject();
            _writer.WriteString("measure", group.Measure.Value);
            _writer.WriteString("name", _dataset.Measures[group.Measure].Names.In("en"));
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
        _writer.WriteString("severity", English.Words(_result.Options.Rules.SeverityOf(descriptor.Id)));
        _writer.WriteString("help", descriptor.Help);
        _writer.WriteEndObject();
    }

    private void WriteSource(Source source)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", source.Id.Value);
        _writer.WriteString("name", source.Names.In("en"));
        _writer.WriteOptional("of", Attributions.StateOf(source, _dataset));
        _writer.WriteOptional("kind", source.Kind == SourceKind.Unspecified ? null : English.Words(source.Kind));
        _writer.WriteOptional("speaksFor", source.SpeaksFor?.Value);
        _writer.WriteIfTrue("unspecific", source.IsUnspecific);
        _writer.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        var reading = _result.ReadingOf(claim.Id);
        _writer.WriteStartObject();
        _writer.WriteString("id", claim.Id.Value);
        _writer.WriteNumber("scope", _page.KeyOf(claim.Scope.WithoutPeriod()));
        _writer.WriteString("said", EnglishText.Describe(claim.Quantity.Figure));
        _writer.WriteIfTrue("unquantified", !claim.Quantity.Figure.IsQuantified);
        _writer.WriteString("unit", claim.Quantity.Unit.Value);
        var unit = _dataset.MeasurementUnits[claim.Quantity.Unit];
        _writer.WriteOptional("in", unit.Factor == 1 ? null : BaseUnitOf(unit.Dimension));
        _writer.WriteEnds("possible", reading.Estimate.Possible);
        if (reading.Estimate.Plausible != reading.Estimate.Possible)
        {
            _writer.WriteEnds("plausible", reading.Estimate.Plausible);
        }

        _writer.WriteOptional("best", reading.Estimate.Best);
        _writer.WriteOptional("range", WordsOf(reading.Estimate.Possible));
        if (reading.Period is { } period)
        {
            var notation = period.ToString();
            _writer.WriteString("period", notation);
            _writer.WriteOptional("when", Unless(notation, PeriodText.Of(period)));
            _writer.WriteOptional("from", Unless(notation, Day(period.EarliestStart)));
            _writer.WriteOptional("to", Unless(notation, Day(period.LatestEnd)));
        }

        var stated = ClaimTimes.StatementDate(_dataset, claim);
        _writer.WriteOptional("stated", stated?.ToString());
        _writer.WriteOptional("statedOn", stated is { HasEarliest: true } ? Unless(stated.ToString(), Day(stated.Earliest)) : null);
        _writer.WriteOptional("stance", claim.Stance == Stance.Affirms ? null : English.Words(claim.Stance, '-'));
        _writer.WriteOptional("corrects", claim.Corrects?.Value);
        _writer.WriteOptional("excluded", reading.Exclusion == Exclusion.None ? null : English.Of(reading.Exclusion));
        _writer.WriteOptional("quote", claim.Quote);
        _writer.WriteOptional("language", claim.Language == _dataset.Reports[claim.Report].Language ? null : claim.Language);
        _writer.WriteNumber("report", _page.KeyOf(claim.Report));
        _writer.WriteTexts("origins", Attributions.OriginsOf(claim, _dataset).Select(source => source.Value));
        if (!claim.Attribution.IsEmpty)
        {
            WriteAttribution("attribution", claim.Attribution);
        }

        if (_dataset.LocationOf(claim.Id) is { File: { } file, Line: > 0 and var line })
        {
            _writer.WriteOptional("file", Unless(_file, Path.GetFileName(file)));
            _writer.WriteNumber("line", line);
        }

        _writer.WriteEndObject();
    }

    private void WriteReport(Report report)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", report.Id.Value);
        _writer.WriteOptional("title", report.Title);
        _writer.WriteOptional("language", report.Language);
        _writer.WriteOptional("publisher", report.Publisher is { } publisher ? Attributions.NameOf(publisher, _dataset) : null);
        _writer.WriteOptional("date", report.Date?.ToString());
        _writer.WriteOptional("dateText", report.Date is { } date ? Unless(date.ToString(), PeriodText.Of(date)) : null);
        _writer.WriteOptional("url", report.Address?.AbsoluteUri);
        _writer.WriteEndObject();
    }

    private void WriteAttribution(string name, Attribution attribution) => WriteArray(name, attribution.Steps, step =>
    {
        _writer.WriteStartObject();
        _writer.WriteString("source", step.Source.Value);
        _writer.WriteOptional("verb", step.Verb == AttributionVerb.Says ? null : English.Words(step.Verb));
        _writer.WriteOptional("date", step.Date?.ToString());
        if (!step.Cites.IsEmpty)
        {
            WriteAttribution("cites", step.Cites);
        }

        _writer.WriteEndObject();
    });

    private void WriteScope(int key, Scope scope)
    {
        _writer.WriteStartObject();
        _writer.WriteString("phrase", _say.Scope(scope));
        _writer.WriteString("measure", _dataset.Measures[scope.Measure].Names.In("en"));
        WriteCoordinate("actor", scope.Actor, _dataset.Actors);
        WriteCoordinate("place", scope.Place, _dataset.Places);
        _writer.WriteString("kind", English.Words(_dataset.Measures[scope.Measure].Kind));
        _writer.WriteOptional("unit", UnitOf(key));
        _writer.WriteNumbers("claims", _page.ClaimsByScope[key].OrderBy(claim => _result.ReadingOf(_page.Claims[claim].Id).Period, PeriodOrder.Instance));
        WriteOmitted(_page.OmittedOf(scope));
        if (_model.FiguresOf(scope).Any())
        {
            WriteArray("reconciled", _model.FiguresOf(scope), WriteFigure);
        }

        _writer.WriteEndObject();
    }

    private void WriteFigure(ReconciledFigure figure)
    {
        var range = figure.Range!.Value;
        _writer.WriteStartObject();
        _writer.WriteOptional("asOf", figure.Scope.Period?.ToString() ?? figure.Stated?.ToString());
        _writer.WriteOptional("from", Day(figure.Scope.Period?.EarliestStart));
        _writer.WriteOptional("to", Day(figure.Scope.Period?.LatestEnd));
        _writer.WriteEnd("low", range.HasLow ? range.Low : null);
        _writer.WriteEnd("high", range.HasHigh ? range.High : null);
        _writer.WriteOptional("best", figure.Best);
        _writer.WriteOptional("rule", figure.Rule);
        _writer.WriteOptional("confidence", figure.Confidence is { } confidence ? English.Words(confidence) : null);
        _writer.WriteString("sentence", FigureText.SupportOf(figure));
        _writer.WriteEndObject();
    }

    private void WriteCoordinate<T>(string name, Coordinate<T> coordinate, EntityTable<T> entities)
        where T : IEntity<T> => _writer.WriteOptional(name, coordinate.Id is { } id ? entities[id].Names.In("en") : coordinate.IsAny ? "any" : null);

    /// <summary>The unit in which the ranges of most claims of a scope are; null where the page has none of its claims.</summary>
    private string? UnitOf(int scope) => _page.ClaimsByScope[scope]
        .CountBy(claim => _dataset.MeasurementUnits[_page.Claims[claim].Quantity.Unit].Dimension)
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key)
        .Select(count => BaseUnitOf(count.Key))
        .FirstOrDefault();

    private string BaseUnitOf(EntityId<Dimension> dimension) =>
        _dataset.MeasurementUnits.Where(unit => unit.Dimension == dimension && unit.Factor == 1).MinBy(unit => unit.Id)?.Id.Value ?? dimension.Value;

    private void WriteFinding(Finding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", finding.Fingerprint);
        _writer.WriteString("rule", finding.Rule.Id);
        _writer.WriteOptional("severity", finding.Severity == _result.Options.Rules.SeverityOf(finding.Rule.Id) ? null : English.Words(finding.Severity));
        _writer.WriteString("sentence", finding.Sentence);
        _writer.WriteNumbers("scopes", finding.Scopes.Select(_page.KeyOf));
        var claims = _page.KeysOf(finding.Witnesses.Select(witness => witness.Claim)).ToList();
        _writer.WriteNumbers("claims", claims);
        WriteOmitted(finding.Witnesses.Count - claims.Count);
        _writer.WriteOptional("factor", ReportModel.SizeOf(finding.Reason).Factor);
        _writer.WriteOptional("when", finding.Reason is BoundsReason { NarrowerPeriod: { } period } bounds && period == bounds.WiderPeriod ? _say.When(period) : null);
        if (finding.Camps.Count > 0)
        {
            WriteArray("camps", finding.Camps, WriteCamp);
        }

        if (finding.Acknowledgement is { } acknowledgement)
        {
            _writer.WriteStartObject("acknowledged");
            _writer.WriteString("reason", acknowledgement.Reason);
            _writer.WriteOptional("until", Day(acknowledgement.Until));
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void WriteOmitted(int claims)
    {
        if (claims > 0)
        {
            _writer.WriteNumber("omittedClaims", claims);
        }
    }

    private void WriteCamp(Camp camp)
    {
        var range = camp.CommonRange;
        _writer.WriteStartObject();
        _writer.WriteNumbers("claims", _page.KeysOf(camp.Claims));
        _writer.WriteEnd("low", range.HasLow ? range.Low : null);
        _writer.WriteEnd("high", range.HasHigh ? range.High : null);
        _writer.WriteNumber("origins", camp.IndependentOrigins);
        _writer.WriteEndObject();
    }

    /// <summary>The words, unless they are the notation, which the page reads itself: a page of thousands of claims says nothing twice.</summary>
    private static string? Unless(string? notation, string? words) => words == notation ? null : words;

    /// <summary>A range in words; null where its ends say all, which is where both are included or open.</summary>
    private static string? WordsOf(QuantityRange range) => range.HasLow == range.IncludesLow && range.HasHigh == range.IncludesHigh ? null : EnglishText.Describe(range);

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        _writer.WriteEndArray();
    }
}
