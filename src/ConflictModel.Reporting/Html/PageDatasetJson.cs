using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>Writes the dataset for the script of an HTML page: sources, reports and claims.</summary>
internal sealed class PageDatasetJson(ReportModel model, PageContents page, Utf8JsonWriter writer)
{
    public void WriteSource(Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id.Value);
        writer.WriteString("name", model.Words.Name(model.Dataset.Sources, source.Id));
        writer.WriteOptional("of", Attributions.StateOf(source, model.Words));
        writer.WriteOptional("kind", source.Kind == SourceKind.Unspecified ? null : English.Words(source.Kind));
        writer.WriteOptional("speaksFor", source.SpeaksFor?.Value);
        writer.WriteIfTrue("unspecific", source.IsUnspecific);
        writer.WriteEndObject();
    }

    public void WriteClaim(Claim claim)
    {
        var reading = model.Comparison.ReadingOf(claim.Id);
        writer.WriteStartObject();
        writer.WriteString("id", claim.Id.Value);
        writer.WriteNumber("scope", page.KeyOf(claim));
        writer.WriteString("said", model.Words.Figure(claim.Quantity.Figure));
        writer.WriteIfTrue("documented", claim.Basis == CountBasis.Documented);
        writer.WriteIfTrue("unquantified", !claim.Quantity.Figure.IsQuantified);
        writer.WriteString("unit", claim.Quantity.Unit.Value);
        var unit = model.Dataset.MeasurementUnits[claim.Quantity.Unit];
        var plural = unit.Names.In(model.Options.Language.Tag);
        writer.WriteOptional("unitText", Unless(plural, model.Options.Language.Unit(unit, claim.Quantity.Figure)));
        writer.WriteOptional("in", unit.Factor == 1 ? null : model.BaseUnitOf(unit.Dimension));
        writer.WriteEnds("possible", reading.Estimate.Possible);
        if (reading.Estimate.Plausible != reading.Estimate.Possible)
        {
            writer.WriteEnds("plausible", reading.Estimate.Plausible);
        }

        writer.WriteOptional("best", reading.Estimate.Best);
        writer.WriteOptional("range", WordsOf(reading.Estimate.Possible));
        if (reading.Period is { } period)
        {
            var notation = period.ToString();
            writer.WriteString("period", notation);
            writer.WriteOptional("when", Unless(notation, PeriodText.Of(period)));
            writer.WriteOptional("from", Unless(notation, JsonText.Day(period.EarliestStart)));
            writer.WriteOptional("to", Unless(notation, JsonText.Day(period.LatestEnd)));
        }

        var stated = reading.Stated;
        writer.WriteOptional("stated", stated?.ToString());
        writer.WriteOptional("statedOn", stated is { HasEarliest: true } ? Unless(stated.ToString(), JsonText.Day(stated.Earliest)) : null);
        writer.WriteOptional("stance", claim.Stance == Stance.Affirms ? null : English.Words(claim.Stance, '-'));
        writer.WriteOptional("corrects", claim.Corrects?.Value);
        writer.WriteOptional("excluded", reading.Exclusion == Exclusion.None ? null : English.Of(reading.Exclusion));
        writer.WriteOptional("quote", claim.Quote);
        writer.WriteOptional("language", claim.Language == model.Dataset.Reports[claim.Report].Language ? null : claim.Language);
        writer.WriteNumber("report", page.KeyOf(claim.Report));
        writer.WriteTexts("origins", AttributionEnds.OriginsOf(claim, model.Dataset).Select(source => source.Value));
        if (!claim.Attribution.IsEmpty)
        {
            WriteAttribution("attribution", claim.Attribution);
        }

        if (model.Dataset.LocationOf(claim.Id) is { File: { } file, Line: > 0 and var line })
        {
            writer.WriteOptional("file", Unless(page.File, Path.GetFileName(file)));
            writer.WriteNumber("line", line);
        }

        writer.WriteEndObject();
    }

    public void WriteReport(Report report)
    {
        writer.WriteStartObject();
        writer.WriteString("id", report.Id.Value);
        writer.WriteOptional("title", report.Title);
        writer.WriteOptional("language", report.Language);
        writer.WriteOptional("publisher", report.Publisher is { } publisher ? Attributions.NameOf(publisher, model.Words) : null);
        writer.WriteOptional("date", report.Date?.ToString());
        writer.WriteOptional("dateText", report.Date is { } date ? Unless(date.ToString(), PeriodText.Of(date)) : null);
        writer.WriteOptional("url", report.Address?.AbsoluteUri);
        writer.WriteEndObject();
    }

    private void WriteAttribution(string name, Attribution attribution) => writer.WriteArray(name, attribution.Steps, step =>
    {
        writer.WriteStartObject();
        writer.WriteString("source", step.Source.Value);
        writer.WriteOptional("verb", step.Verb == AttributionVerb.Says ? null : English.Words(step.Verb));
        writer.WriteOptional("date", step.Date?.ToString());
        if (!step.Cites.IsEmpty)
        {
            WriteAttribution("cites", step.Cites);
        }

        writer.WriteEndObject();
    });

    /// <summary>
    /// The words, unless they equal the notation, which the page reads itself, to keep pages with thousands of claims small.
    /// </summary>
    private static string? Unless(string? notation, string? words) => words == notation ? null : words;

    /// <summary>A range in words; null if its ends are enough, that is if both are inclusive or open.</summary>
    private string? WordsOf(QuantityRange range) =>
        range.HasLow == range.IncludesLow && range.HasHigh == range.IncludesHigh ? null : model.Words.Range(range);
}
