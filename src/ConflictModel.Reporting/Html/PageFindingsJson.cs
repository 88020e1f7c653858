using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>Writes the results for the script of an HTML page: scopes with their reconciled figures, and findings.</summary>
internal sealed class PageFindingsJson(ReportModel model, PageContents page, Utf8JsonWriter writer)
{
    public void WriteScope(int key, Scope scope)
    {
        writer.WriteStartObject();
        writer.WriteString("phrase", model.Words.Scope(scope));
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
            "severity",
            finding.Severity == model.Comparison.Options.Rules.SeverityOf(finding.Rule.Id) ? null : English.Words(finding.Severity));
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

    private void WriteFigure(ReconciledFigure figure)
    {
        var range = figure.Range!.Value;
        writer.WriteStartObject();
        writer.WriteOptional("asOf", figure.Scope.Period?.ToString() ?? figure.Stated?.ToString());
        writer.WriteOptional("from", JsonText.Day(figure.Scope.Period?.EarliestStart));
        writer.WriteOptional("to", JsonText.Day(figure.Scope.Period?.LatestEnd));
        writer.WriteEnd("low", range.HasLow ? range.Low : null);
        writer.WriteEnd("high", range.HasHigh ? range.High : null);
        writer.WriteOptional("best", figure.Best);
        writer.WriteOptional("rule", figure.Rule);
        writer.WriteOptional("confidence", figure.Confidence is { } confidence ? English.Words(confidence) : null);
        writer.WriteString("sentence", FigureText.SupportOf(figure));
        writer.WriteEndObject();
    }

    private void WriteCoordinate(string name, Scope scope, ScopeCoordinate coordinate) =>
        writer.WriteOptional(name, model.Words.Name(scope, coordinate) ?? scope[coordinate]);

    /// <summary>The unit in which the ranges of most claims of a scope are; null where the page has none of its claims.</summary>
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
