using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>The claims that findings name, each once, with what the comparison took them to say.</summary>
internal static class ClaimJson
{
    public static void Write(ComparisonResult result, Utf8JsonWriter writer)
    {
        var named = result.Findings
            .SelectMany(finding => finding.Witnesses.Select(witness => witness.Claim).Concat(finding.Camps.SelectMany(camp => camp.Claims)))
            .DistinctBy(claim => claim.Id)
            .OrderBy(claim => claim.Id);
        writer.WriteStartArray("claims");
        foreach (var claim in named)
        {
            Write(claim, result, writer);
        }

        writer.WriteEndArray();
    }

    private static void Write(Claim claim, ComparisonResult result, Utf8JsonWriter writer)
    {
        var reading = result.ReadingOf(claim.Id);
        writer.WriteStartObject();
        writer.WriteString("id", claim.Id.Value);
        writer.WriteString("report", claim.Report.Value);
        WriteAttribution("attribution", claim.Attribution, writer);
        writer.WriteTexts("origins", Attributions.OriginsOf(claim, result.Dataset).Select(source => source.Value));
        writer.WriteString("stance", English.Words(claim.Stance, '-'));
        writer.WritePropertyName("scope");
        writer.WriteScope(claim.Scope);
        writer.WriteOptional("period", reading.Period?.ToString());
        writer.WriteString("figure", claim.Quantity.Figure.ToString());
        writer.WriteString("unit", claim.Quantity.Unit.Value);
        writer.WriteOptional("basis", claim.Basis == CountBasis.Unstated ? null : English.Words(claim.Basis, '-'));
        writer.WriteOptional("best", reading.Estimate.Best);
        writer.WriteRange("plausible", reading.Estimate.Plausible);
        writer.WriteRange("possible", reading.Estimate.Possible);
        writer.WriteOptional("quote", claim.Quote);
        writer.WriteOptional("language", claim.Language ?? result.Dataset.Reports[claim.Report].Language);
        writer.WriteOptional("locator", claim.Locator);
        WriteLocation(result.Dataset.LocationOf(claim.Id), writer);
        writer.WriteEndObject();
    }

    private static void WriteAttribution(string name, Attribution attribution, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var step in attribution.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("source", step.Source.Value);
            writer.WriteString("verb", English.Words(step.Verb, '-'));
            writer.WriteOptional("date", step.Date?.ToString());
            if (!step.Cites.IsEmpty)
            {
                WriteAttribution("cites", step.Cites, writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLocation(DatasetLocation? location, Utf8JsonWriter writer)
    {
        if (location is null)
        {
            return;
        }

        writer.WriteStartObject("location");
        writer.WriteOptional("file", location.File);
        if (location.Line > 0)
        {
            writer.WriteNumber("line", location.Line);
        }

        writer.WriteString("path", location.Path);
        writer.WriteEndObject();
    }
}
