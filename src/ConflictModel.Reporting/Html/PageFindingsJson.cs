using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>Writes the results for the script of an HTML page: scopes with their reconciled figures, and findings.</summary>
internal sealed class PageFindingsJson(ReportModel model, PageContents page, Utf8JsonWriter writer)
{
    public void WriteScope(int key, Scope scope)
    {
        writer.WriteStartObject();
        writer.WriteString("phrase", model.Words.Scope(scope));
        writer.WriteOptional("short", scope.Event == default ? null : model.Words.Scope(scope with { Event = default, Place = default }));
        writer.WriteString("measure", model.Words.Name(model.Dataset.Measures, scope.Measure));
        WriteCoordinate("actor", scope, ScopeCoordinate.Actor);
        WriteCoordinate("place", scope, ScopeCoordinate.Place);
        writer.WriteString("kind", English.Words(model.Dataset.Measures[scope.Measure].Kind));
        writer.WriteOptional("unit", UnitOf(key));
        writer.WriteNumbers(
            "claims",
            page.ClaimsByScope[key].OrderBy(claim => model.Comparison.ReadingOf(page.Claims[claim].Id).Period, UncertainPeriod.ByTime));
        WriteOmitted(page.OmittedOf(scope));
        if (model.FiguresOf(scope).Any())
        {
            writer.WriteArray("reconciled", model.FiguresOf(scope), WriteFigure);
        }

        writer.WriteEndObject();
    }

    public void WriteFinding(Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Fingerprint);
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteOptional(
            "kind",
            finding.Severity == model.Comparison.Options.Rules.SeverityOf(finding.Rule.Id) ? null : English.Of(finding));
        writer.WriteString("headline", model.Words.Headline(finding));
        writer.WriteString("sentence", model.Words.Sentence(finding));
        writer.WriteNumbers("scopes", finding.Scopes.Select(page.KeyOf));
        var claims = page.KeysOf(finding.Witnesses.Select(witness => witness.Claim)).ToList();
        writer.WriteNumbers("claims", claims);
        WriteOmitted(finding.Witnesses.Count - claims.Count);
        writer.WriteOptional("factor", ReportModel.SizeOf(finding.Reason).Factor);
        writer.WriteOptional(
            "when",
            finding.Reason is BoundsReason { NarrowerPeriod: { } period } bounds && period == bounds.WiderPeriod
                ? model.Words.When(period)
                : null);
        if (finding.Camps.Count > 0)
        {
            writer.WriteArray("camps", finding.Camps, WriteCamp);
        }

        if (finding.Acknowledgement is { } acknowledgement)
        {
            writer.WriteStartObject("acknowledged");
            writer.WriteString("reason", acknowledgement.Reason);
            writer.WriteOptional("until", JsonText.Day(acknowledgement.Until));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>An incident: its name, period and place, and the keys of its scopes and findings.</summary>
    public void WriteIncident((Incident Incident, IReadOnlyList<int> Scopes, IReadOnlyList<int> Findings) entry)
    {
        var known = entry.Incident.Event!;
        var place = known.Place ?? entry.Incident.Main.Place.Id;
        writer.WriteStartObject();
        writer.WriteString("id", known.Id.Value);
        writer.WriteString("name", English.Capitalised(model.Words.Name(model.Dataset.Events, known.Id)));
        writer.WriteOptional("when", known.Period is { } period ? PeriodText.Of(period) : null);
        if (place is { } where)
        {
            writer.WriteString("place", model.Words.Name(model.Dataset.Places, where));
            if (model.Dataset.Places[where].Position is { } position)
            {
                writer.WriteStartArray("at");
                writer.WriteNumberValue(position.Longitude);
                writer.WriteNumberValue(position.Latitude);
                writer.WriteEndArray();
            }
        }

        writer.WriteNumbers("scopes", entry.Scopes);
        writer.WriteNumbers("findings", entry.Findings);
        writer.WriteEndObject();
    }

    private void WriteFigure(ReconciledFigure figure)
    {
        var range = figure.Range!.Value;
        writer.WriteStartObject();
        writer.WriteOptional("asOf", figure.Scope.Period?.ToString() ?? figure.Stated?.ToString());
        writer.WriteOptional("when", WhenOf(figure));
        writer.WriteOptional("from", JsonText.Day(figure.Scope.Period?.EarliestStart));
        writer.WriteOptional("to", JsonText.Day(figure.Scope.Period?.LatestEnd));
        writer.WriteEnd("low", range.HasLow ? range.Low : null);
        writer.WriteEnd("high", range.HasHigh ? range.High : null);
        writer.WriteString("text", model.Words.Range(range));
        writer.WriteOptional("best", figure.Best);
        writer.WriteOptional("rule", figure.Rule);
        writer.WriteOptional("confidence", figure.Confidence is { } confidence ? English.Words(confidence) : null);
        writer.WriteString("sentence", FigureText.SupportOf(figure));
        var superseded = figure.History.Where(known => known.SupersededBy is not null).Select(known => model.Dataset.Claims[known.Claim]);
        writer.WriteNumbers("superseded", page.KeysOf(superseded));
        writer.WriteEndObject();
    }

    private static string? WhenOf(ReconciledFigure figure) =>
        figure.Scope.Period is { } period ? PeriodText.Of(period)
            : figure.Stated is { } stated ? $"as stated {PeriodText.Of(stated)}"
            : null;

    private void WriteCoordinate(string name, Scope scope, ScopeCoordinate coordinate) =>
        writer.WriteOptional(name, model.Words.Name(scope, coordinate) ?? scope[coordinate]);

    /// <summary>The unit of the ranges of most claims of a scope; null if the page has none of its claims.</summary>
    private string? UnitOf(int scope) => page.ClaimsByScope[scope]
        .CountBy(claim => model.Dataset.MeasurementUnits[page.Claims[claim].Quantity.Unit].Dimension)
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key)
        .Select(count => model.BaseUnitOf(count.Key))
        .FirstOrDefault();

    private void WriteOmitted(int claims)
    {
        if (claims > 0)
        {
            writer.WriteNumber("omittedClaims", claims);
        }
    }

    private void WriteCamp(Camp camp)
    {
        var range = camp.CommonRange;
        writer.WriteStartObject();
        writer.WriteNumbers("claims", page.KeysOf(camp.Claims));
        writer.WriteEnd("low", range.HasLow ? range.Low : null);
        writer.WriteEnd("high", range.HasHigh ? range.High : null);
        writer.WriteNumber("origins", camp.IndependentOrigins);
        writer.WriteEndObject();
    }
}
