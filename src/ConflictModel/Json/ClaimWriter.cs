using System.Text.Json;
using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>Writes claims, and what keepers say about claims.</summary>
internal static class ClaimWriter
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        json.WriteString("report", claim.Report.Value);
        Write(json, "attribution", claim.Attribution);
        json.WriteOptional("stance", claim.Stance == Stance.Affirms ? null : Words<Stance>.Of(claim.Stance));
        json.WriteOptional("likelihood", claim.Likelihood is { } likelihood ? Words<Likelihood>.Of(likelihood) : null);
        json.WriteOptional("credibility", claim.Credibility?.Code());
        Write(json, claim.ScopeApart.Scope, claim.ScopeApart.Period);
        json.WriteOptional("figure", claim.Quantity.Figure == Figure.Unquantified ? null : claim.Quantity.Figure);
        json.WriteString("unit", claim.Quantity.Unit.Value);
        WriteQuote(json, claim.KeptQuote);
        json.WriteOptional("language", claim.Language);
        json.WriteOptional("locator", claim.Locator);
        json.WriteOptional("standing", claim.Standing == Standing.Current ? null : Words<Standing>.Of(claim.Standing));
        json.WriteOptional("corrects", claim.Corrects);
        json.WriteOptional("note", claim.Note);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DisjointSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", set.Id.Value);
        json.WriteString("coordinate", Words<ScopeCoordinate>.Of(set.Coordinate));
        switch (set)
        {
            case DisjointSet<Measure> measures: WriteParts(measures); break;
            case DisjointSet<Category> categories: WriteParts(categories); break;
            case DisjointSet<Actor> actors: WriteParts(actors); break;
            case DisjointSet<Place> places: WriteParts(places); break;
            case DisjointSet<ConflictEvent> events: WriteParts(events); break;
        }

        json.WriteOptional("exhaustive", set.IsExhaustive);
        json.WriteEndObject();

        void WriteParts<T>(DisjointSet<T> typed)
        {
            json.WriteString("whole", typed.Whole.Value);
            json.WriteTexts("parts", typed.Parts);
        }
    }

    public static void Write(Utf8JsonWriter json, Acknowledgement acknowledgement)
    {
        json.WriteStartObject();
        json.WriteString("rule", acknowledgement.Rule);
        json.WriteTexts("claims", acknowledgement.Claims);
        json.WriteString("reason", acknowledgement.Reason);
        json.WriteOptional("until", acknowledgement.Until is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Scope scope) => Write(json, scope, scope.Period);

    private static void Write(Utf8JsonWriter json, Scope scope, UncertainPeriod? period)
    {
        json.WriteStartObject("scope");
        json.WriteString("measure", scope.Measure.Value);
        json.WriteOptional("category", scope.Category);
        json.WriteOptional("actor", scope.Actor);
        json.WriteOptional("counterparty", scope.Counterparty);
        json.WriteOptional("place", scope.Place);
        json.WriteOptional("event", scope.Event);
        json.WriteOptional("period", period);
        json.WriteOptional("mode", scope.Mode == Mode.Actual ? null : Words<Mode>.Of(scope.Mode));
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, KeptText quote)
    {
        if (quote.Utf8.IsEmpty)
        {
            json.WriteOptional("quote", quote.Value);
        }
        else
        {
            json.WriteString("quote", quote.Utf8);
        }
    }

    private static void Write(Utf8JsonWriter json, string member, Attribution attribution) => json.WriteList(member, attribution.Steps, (writer, step) =>
    {
        if (step is { Verb: AttributionVerb.Says, Date: null, Cites.IsEmpty: true })
        {
            writer.WriteStringValue(step.Source.Value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("source", step.Source.Value);
        writer.WriteOptional("verb", step.Verb == AttributionVerb.Says ? null : Words<AttributionVerb>.Of(step.Verb));
        writer.WriteOptional("date", step.Date);
        Write(writer, "cites", step.Cites);
        writer.WriteEndObject();
    });
}
