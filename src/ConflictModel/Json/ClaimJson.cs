namespace ConflictModel.Json;

/// <summary>Reads claims, and what keepers say about claims, each from the object at hand.</summary>
internal static class ClaimJson
{
    internal static readonly MemberTable ClaimTable = new(
        "a claim", ["id", "report", "scope", "unit"], "id", "report", "attribution", "stance", "likelihood", "credibility", "scope", "figure", "unit", "quote", "language", "locator", "standing", "corrects", "note");

    internal static readonly MemberTable ScopeTable = new("a scope", ["measure"], "measure", "category", "actor", "counterparty", "place", "event", "period", "mode");
    internal static readonly MemberTable StepTable = new("a step of an attribution", ["source"], "source", "verb", "date", "cites");
    internal static readonly MemberTable DisjointSetTable = new("a disjoint set", ["id", "coordinate", "whole", "parts"], "id", "coordinate", "whole", "parts", "exhaustive");
    internal static readonly MemberTable AcknowledgementTable = new("an acknowledgement", ["rule", "claims", "reason"], "rule", "claims", "reason", "until");

    public static ClaimDraft Claim(ref DraftJsonReader json)
    {
        var location = json.Here();
        DraftValue id = default, report = default, stance = default, likelihood = default, credibility = default, figure = default, unit = default,
            quote = default, language = default, locator = default, standing = default, corrects = default, note = default;
        var scope = default(ScopeValues);
        EquatableList<AttributionStepDraft> attribution = [];
        var seen = 0UL;
        while (json.NextMember(ClaimTable, "", ref seen) is { } member)
        {
            switch (member)
            {
                case "id": id = json.Text(member); break;
                case "report": report = json.Text(member); break;
                case "attribution": attribution = Steps(ref json, member); break;
                case "stance": stance = json.Text(member); break;
                case "likelihood": likelihood = json.Text(member); break;
                case "credibility": credibility = json.Text(member); break;
                case "scope": scope = Scope(ref json); break;
                case "figure": figure = json.Text(member); break;
                case "unit": unit = json.Text(member); break;
                case "quote": quote = json.Text(member); break;
                case "language": language = json.Text(member); break;
                case "locator": locator = json.Text(member); break;
                case "standing": standing = json.Text(member); break;
                case "corrects": corrects = json.Text(member); break;
                default: note = json.Text(member); break;
            }
        }

        return new()
        {
            Location = location, Id = id, Note = note, Report = report, Attribution = attribution, Stance = stance, Likelihood = likelihood, Credibility = credibility,
            Measure = scope.Measure, Category = scope.Category, Actor = scope.Actor, Counterparty = scope.Counterparty, Place = scope.Place, Event = scope.Event,
            Period = scope.Period, Mode = scope.Mode, Figure = figure, Unit = unit, Quote = quote, Language = language, Locator = locator, Standing = standing, Corrects = corrects,
        };
    }

    public static DisjointSetDraft DisjointSet(ref DraftJsonReader json)
    {
        var location = json.Here();
        DraftValue id = default, coordinate = default, whole = default, exhaustive = default;
        EquatableList<DraftValue> parts = [];
        var seen = 0UL;
        while (json.NextMember(DisjointSetTable, "", ref seen) is { } member)
        {
            switch (member)
            {
                case "id": id = json.Text(member); break;
                case "coordinate": coordinate = json.Text(member); break;
                case "whole": whole = json.Text(member); break;
                case "parts": parts = json.Texts(member, isRequired: true); break;
                default: exhaustive = json.Boolean(member); break;
            }
        }

        return new() { Location = location, Id = id, Coordinate = coordinate, Whole = whole, Parts = parts, Exhaustive = exhaustive };
    }

    public static AcknowledgementDraft Acknowledgement(ref DraftJsonReader json)
    {
        var location = json.Here();
        DraftValue rule = default, reason = default, until = default;
        EquatableList<DraftValue> claims = [];
        var seen = 0UL;
        while (json.NextMember(AcknowledgementTable, "", ref seen) is { } member)
        {
            switch (member)
            {
                case "rule": rule = json.Text(member); break;
                case "claims": claims = json.Texts(member, isRequired: true); break;
                case "reason": reason = json.Text(member); break;
                default: until = json.Text(member); break;
            }
        }

        return new() { Location = location, Rule = rule, Claims = claims, Reason = reason, Until = until };
    }

    private static ScopeValues Scope(ref DraftJsonReader json)
    {
        var scope = default(ScopeValues);
        if (!json.BeginObject("scope", "an object with the coordinates"))
        {
            return scope;
        }

        var seen = 0UL;
        while (json.NextMember(ScopeTable, "scope", ref seen) is { } member)
        {
            switch (member)
            {
                case "measure": scope.Measure = json.Text("scope.measure"); break;
                case "category": scope.Category = json.Text("scope.category"); break;
                case "actor": scope.Actor = json.Text("scope.actor"); break;
                case "counterparty": scope.Counterparty = json.Text("scope.counterparty"); break;
                case "place": scope.Place = json.Text("scope.place"); break;
                case "event": scope.Event = json.Text("scope.event"); break;
                case "period": scope.Period = json.Text("scope.period"); break;
                default: scope.Mode = json.Text("scope.mode"); break;
            }
        }

        return scope;
    }

    private static EquatableList<AttributionStepDraft> Steps(ref DraftJsonReader json, string path)
    {
        if (!json.BeginList(path))
        {
            return [];
        }

        var steps = new List<AttributionStepDraft>();
        for (var i = 0; json.NextItem(); i++)
        {
            var at = Invariant($"{path}[{i}]");
            if (json.IsText)
            {
                steps.Add(new() { Source = json.Text(at) });
            }
            else if (json.BeginObject(at, "a source's id or an object with source, verb, date and cites"))
            {
                steps.Add(Step(ref json, at));
            }
        }

        return steps.ToEquatableList();
    }

    private static AttributionStepDraft Step(ref DraftJsonReader json, string at)
    {
        var step = new AttributionStepDraft();
        var seen = 0UL;
        while (json.NextMember(StepTable, at, ref seen) is { } member)
        {
            var path = $"{at}.{member}";
            step = member switch
            {
                "source" => step with { Source = json.Text(path) },
                "verb" => step with { Verb = json.Text(path) },
                "date" => step with { Date = json.Text(path) },
                _ => step with { Cites = Steps(ref json, path) },
            };
        }

        return step;
    }

    private struct ScopeValues
    {
        public DraftValue Measure, Category, Actor, Counterparty, Place, Event, Period, Mode;
    }
}
