using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>English, plain.</summary>
internal sealed partial class EnglishLanguage : ShippedLanguage
{
    private static readonly string[] Months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private EnglishLanguage()
    {
    }

    public static EnglishLanguage Instance { get; } = new();

    public override string Tag => "en";

    protected override NumberFormatInfo Format => NumberFormatInfo.InvariantInfo;

    protected override string And => "and";

    protected override string Anything => "anything";

    protected override string Unquantified => "an unstated number";

    /// <summary>"soldiers of North Korea present in Russia".</summary>
    public override string Scope(Scope scope, Wording words)
    {
        var measure = words.Name(words.Dataset.Measures, scope.Measure);
        var category = scope.Category.IsAny ? "everything" : words.Name(scope, ScopeCoordinate.Category);
        var isAdjective = words.Dataset.Measures[scope.Measure].Kind != MeasureKind.Ratio
            && (category is not null || StarterVocabulary.Measures.Any(known => known.Id == scope.Measure));
        var text = new StringBuilder(isAdjective ? category ?? "those" : category is null ? measure : $"{measure} of {category}");
        Append(text, " of ", scope, ScopeCoordinate.Actor, "any side", words);
        if (isAdjective)
        {
            Append(text, " ", measure);
        }

        Append(text, " by ", scope, ScopeCoordinate.Responsible, "any side", words);
        Append(
            text,
            scope.Measure.Value is "delivered" or "shipped" ? " to " : " with regard to ",
            scope,
            ScopeCoordinate.Counterparty,
            "anyone",
            words);
        AppendWhere(text, scope, words);
        Append(text, " ", scope.Mode switch { Mode.Planned => "(planned)", Mode.Forecast => "(forecast)", _ => null });
        return text.ToString();
    }

    // An incident is named before its place, "in the strike on the market in Rivertown"; a war after it.
    private static void AppendWhere(StringBuilder text, Scope scope, Wording words)
    {
        var isIncident = scope.Event.Id is { } id
            && words.Dataset.Events[id].Kind is ConflictEventKind.Unspecified or ConflictEventKind.Incident or ConflictEventKind.Battle;
        if (!isIncident)
        {
            AppendPlace(text, scope, words);
        }

        var name = words.Name(scope, ScopeCoordinate.Event);
        Append(text, " in ", scope.Event.IsAny ? "any event" : name is null ? null : EnglishEvents.WithArticle(name));
        if (isIncident && !PlaceText.IsSaidByEvent(scope, words))
        {
            AppendPlace(text, scope, words);
        }
    }

    private static void AppendPlace(StringBuilder text, Scope scope, Wording words)
    {
        Append(
            text,
            scope.Place.IsAny ? " " : PlaceText.IsSite(scope, words) ? " at " : " in ",
            scope.Place.IsAny ? "anywhere" : words.Name(scope, ScopeCoordinate.Place));
        Append(text, " in ", PlaceText.SettlementOf(scope, words));
    }

    public override string Coordinate(ScopeCoordinate coordinate) => coordinate switch
    {
        ScopeCoordinate.Responsible => "who is responsible",
        ScopeCoordinate.Period => "time",
        ScopeCoordinate.Mode => "whether they are facts, plans or forecasts",
        _ => Words<ScopeCoordinate>.Of(coordinate),
    };

    public override string Claim(string said, string speaker, EntityId<Claim> id) => $"{said} according to {speaker} ({id})";

    public override string Claim(string said, string speaker) => $"{said} according to {speaker}";

    public override string Headline(Finding finding, Wording words, int length, bool hasFactor) =>
        new EnglishHeadlines(words).Headline(finding, length, hasFactor);

    public override string Report(string title) => $"the report \"{title}\"";

    public override string Denied(string? said) => said is null ? "none" : $"not {said}";

    public override string Sentence(Finding finding, Wording words) => new EnglishSentences(words).Sentence(finding);

    public override string Sentence(PairComparison pair, Wording words) => new EnglishSentences(words).Sentence(pair);

    public override string Documented(string said) => $"{said} documented";

    protected override string MostLikely(string number) => $"most likely {number}";

    protected override string About(string span) => $"about {span}";

    protected override string Span(string low, string high) => $"{low} to {high}";

    protected override string Order(decimal power) => power switch
    {
        10 => "tens",
        100 => "hundreds",
        1_000 => "thousands",
        10_000 => "tens of thousands",
        100_000 => "hundreds of thousands",
        1_000_000 => "millions",
        10_000_000 => "tens of millions",
        100_000_000 => "hundreds of millions",
        1_000_000_000 => "billions",
        10_000_000_000 => "tens of billions",
        100_000_000_000 => "hundreds of billions",
        _ => $"some {Number(power)}s",
    };

    protected override string Vague(VagueWord word, decimal factor)
    {
        var said = word switch
        {
            VagueWord.ACouple => "a couple",
            VagueWord.Few => "a few",
            VagueWord.ALot => "a lot",
            VagueWord.AMinority => "a minority",
            VagueWord.AQuarter => "a quarter",
            VagueWord.AThird => "a third",
            _ => word.ToNotation().Replace('-', ' '),
        };
        return factor switch
        {
            1 => said,
            100 => $"{said} hundred",
            1_000 => $"{said} thousand",
            1_000_000 => $"{said} million",
            1_000_000_000 => $"{said} billion",
            _ => $"{said} times {Number(factor)}",
        };
    }

    private static string Article(DateParts parts) => parts.Month > 12 ? "the " : "";

    protected override string Pattern(Hedge hedge) => hedge switch
    {
        Hedge.Exactly => "exactly {0}",
        Hedge.About => "about {0}",
        Hedge.ALittleOver => "a little over {0}",
        Hedge.AtLeast => "at least {0}",
        Hedge.MoreThan => "more than {0}",
        Hedge.AtMost => "at most {0}",
        Hedge.LessThan => "less than {0}",
        Hedge.UpTo => "up to {0}",
        Hedge.Nearly => "nearly {0}",
        Hedge.AboutOrMore => "about {0} or more",
        Hedge.AboutOrLess => "about {0} or less",
        Hedge.UpToAbout => "up to about {0}",
        Hedge.UpToMoreThan => "up to {0} or more",
        _ => "{0}",
    };
}
