using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The claims that findings name, each once, with what the comparison took them to say.</summary>
internal static class ComparedClaimJson
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
        writer.WriteEach("origins", AttributionEnds.OriginsOf(claim, result.Dataset));
        writer.WriteString("stance", Words<Stance>.Of(claim.Stance));
        ScopeJson.Table.Write(writer, "scope", new(claim.Scope, claim.Scope.Period));
        writer.WriteOptional("period", reading.Period?.ToString());
        writer.WriteString("figure", claim.Quantity.Figure.ToString());
        writer.WriteString("unit", claim.Quantity.Unit.Value);
        writer.WriteOptional("basis", claim.Basis == CountBasis.Unstated ? null : Words<CountBasis>.Of(claim.Basis));
        EstimateJson.WriteMembers(writer, reading.Estimate);
        writer.WriteOptional("quote", claim.Quote);
        writer.WriteOptional("language", claim.Language ?? result.Dataset.Reports[claim.Report].Language);
        writer.WriteOptional("locator", claim.Locator);
        if (result.Dataset.LocationOf(claim.Id) is { } location)
        {
            writer.WritePropertyName("location");
            LocationJson.Table.Write(writer, location);
        }

        writer.WriteEndObject();
    }

    private static void WriteAttribution(string name, Attribution attribution, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var step in attribution.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("source", step.Source.Value);
            writer.WriteString("verb", Words<AttributionVerb>.Of(step.Verb));
            writer.WriteOptional("date", step.Date?.ToString());
            if (!step.Cites.IsEmpty)
            {
                WriteAttribution("cites", step.Cites, writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
