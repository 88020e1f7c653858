using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// What the coding guide asks for today and the coding of <c>claims/dataset.json</c>, made by the first guide, lacks. Each amendment is a rule that holds for every row; none names a claim.
/// </summary>
internal static partial class ClaimsAmendments
{
    /// <summary>All amendments, by what they are called in tables.</summary>
    public static readonly IReadOnlyDictionary<string, Action<JsonObject>> All = new Dictionary<string, Action<JsonObject>>(StringComparer.Ordinal)
    {
        ["actors of sources"] = GiveActorsToSources,
        ["days of events"] = GiveDaysToEvents,
        ["final ceilings"] = TakeFinalCeilingsAsFacts,
        ["likelihood words"] = CodeLikelihoodWords,
        ["responsible actors"] = SayWhoIsResponsible,
        ["documented counts"] = SayWhatIsDocumented,
    };

    /// <summary>Whoever speaks for a state or an armed group has it as actor, so that the sources of one side are known as such.</summary>
    private static void GiveActorsToSources(JsonObject dataset)
    {
        var actors = Entries(dataset, "actors").ToDictionary(actor => Text(actor, "id")!, StringComparer.Ordinal);
        foreach (var (id, kind) in ClaimsFacts.Kinds)
        {
            if (!actors.TryGetValue(id, out var actor))
            {
                actor = new() { ["id"] = id, ["names"] = new JsonObject { ["en"] = id } };
                dataset["actors"]!.AsArray().Add(actor);
            }

            actor["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
            if (ClaimsFacts.Parents.TryGetValue(id, out var parent))
            {
                actor["parents"] = new JsonArray(parent);
            }
        }

        var speaksFor = ClaimsFacts.Speakers.SelectMany(row => row.Value, (row, source) => (source, row.Key)).ToDictionary(row => row.source, row => row.Key, StringComparer.Ordinal);
        foreach (var source in Entries(dataset, "sources"))
        {
            if (speaksFor.TryGetValue(Text(source, "id")!, out var actor))
            {
                source["actor"] = actor;
            }
        }
    }

    /// <summary>An event whose first and last days are of public record has them.</summary>
    private static void GiveDaysToEvents(JsonObject dataset)
    {
        foreach (var happened in Entries(dataset, "events"))
        {
            if (ClaimsFacts.Days.TryGetValue(Text(happened, "id")!, out var days))
            {
                happened["period"] = days;
            }
        }
    }

    /// <summary>"It will not exceed 4,000", said after the event, is a claim about its total and no forecast: nothing is expected to happen any more.</summary>
    private static void TakeFinalCeilingsAsFacts(JsonObject dataset)
    {
        var ends = Entries(dataset, "events")
            .Where(happened => Text(happened, "period") is { } period && !period.EndsWith('/'))
            .ToDictionary(happened => Text(happened, "id")!, happened => Text(happened, "period")!.Split('/')[^1], StringComparer.Ordinal);
        foreach (var claim in Entries(dataset, "claims"))
        {
            var scope = claim["scope"]!.AsObject();
            if (Text(scope, "mode") == "forecast" && Text(claim, "figure") is ['<' or '^', ..]
                && Text(scope, "event") is { } happened && ends.TryGetValue(happened, out var end)
                && Dates(claim).Any(date => string.CompareOrdinal(date, end[..Math.Min(end.Length, date.Length)]) > 0))
            {
                scope.Remove("mode");
            }
        }
    }

    /// <summary>A quote that says "probably" or "likely" is a likely claim.</summary>
    private static void CodeLikelihoodWords(JsonObject dataset)
    {
        foreach (var claim in Entries(dataset, "claims"))
        {
            if (Text(claim, "likelihood") is null && Likely().IsMatch(Text(claim, "quote") ?? ""))
            {
                claim["likelihood"] = "likely";
            }
        }
    }

    /// <summary>The other side of those killed is whose act it was: "killed by" is said by <c>responsible</c>, and <c>counterparty</c> is for who receives.</summary>
    private static void SayWhoIsResponsible(JsonObject dataset)
    {
        foreach (var scope in Entries(dataset, "claims").Select(claim => claim["scope"]!.AsObject()))
        {
            if (Text(scope, "measure") == "killed" && scope.Remove("counterparty", out var responsible))
            {
                scope["responsible"] = responsible;
            }
        }
    }

    /// <summary>The dead of whom a quote says that they were identified, named or registered are a documented count of those killed, and no measure of their own.</summary>
    private static void SayWhatIsDocumented(JsonObject dataset)
    {
        foreach (var claim in Entries(dataset, "claims").Where(claim => Documented().IsMatch(Text(claim, "quote") ?? "")))
        {
            claim["basis"] = "documented";
            var scope = claim["scope"]!.AsObject();
            scope["measure"] = Text(scope, "measure") == "identified-dead" ? "killed" : Text(scope, "measure");
        }
    }

    internal static IEnumerable<JsonObject> Entries(JsonObject dataset, string list) => dataset[list]!.AsArray().Select(entry => entry!.AsObject());

    private static IEnumerable<string> Dates(JsonObject claim) =>
        claim["attribution"]?.AsArray().OfType<JsonObject>().Select(step => Text(step, "date")).OfType<string>() ?? [];

    private static string? Text(JsonObject entry, string member) => (string?)entry[member];

    [GeneratedRegex(@"\b(probably|likely|vermutlich|wahrscheinlich|probablement|probabilmente|probablemente)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Likely();

    [GeneratedRegex(@"\b(identified|(by|their) names?|documented|registered|visually confirmed|identifizierte?|namentlich|dokumentierte?|registrierte?|identifiés?|identificados?|identificati)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Documented();
}
