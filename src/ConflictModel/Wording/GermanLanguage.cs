using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>German.</summary>
internal sealed partial class GermanLanguage : ShippedLanguage
{
    private static readonly string[] Months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    private static readonly string[] Seasons = ["Frühling", "Sommer", "Herbst", "Winter"];
    private static readonly NumberFormatInfo Numbers = NumberFormatInfo.ReadOnly(
        new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });

    private GermanLanguage()
    {
    }

    public static GermanLanguage Instance { get; } = new();

    public override string Tag => "de";

    protected override NumberFormatInfo Format => Numbers;

    protected override string And => "und";

    protected override string Anything => "alles";

    protected override string Unquantified => "eine ungenannte Zahl";

    /// <summary>"Soldaten (Nordkorea), anwesend in Russland": no name is declined.</summary>
    public override string Scope(Scope scope, Wording words)
    {
        var measure = words.Name(words.Dataset.Measures, scope.Measure);
        var category = scope.Category.IsAny ? "alles" : words.Name(scope, ScopeCoordinate.Category);
        var actor = scope.Actor.IsAny ? "alle Seiten" : words.Name(scope, ScopeCoordinate.Actor);
        var text = new StringBuilder(category ?? measure);
        if (actor is not null)
        {
            text.Append(" (").Append(actor).Append(')');
        }

        if (category is not null)
        {
            text.Append(", ").Append(measure);
        }

        Append(text, " durch ", scope, ScopeCoordinate.Responsible, "irgendeine Seite", words);
        Append(
            text,
            scope.Measure.Value is "delivered" or "shipped" ? " an " : " gegenüber ",
            scope,
            ScopeCoordinate.Counterparty,
            "jedermann",
            words);
        if (!PlaceText.IsSaidByEvent(scope, words))
        {
            var before = scope.Place.IsAny ? " " : PlaceText.IsSite(scope, words) ? ", Ort: " : " in ";
            Append(text, before, scope, ScopeCoordinate.Place, "irgendwo", words);
            Append(text, " in ", PlaceText.SettlementOf(scope, words));
        }

        Append(text, ", Ereignis: ", scope, ScopeCoordinate.Event, "jedes", words);
        Append(text, " ", scope.Mode switch { Mode.Planned => "(geplant)", Mode.Forecast => "(vorhergesagt)", _ => null });
        return text.ToString();
    }

    public override string Coordinate(ScopeCoordinate coordinate) => coordinate switch
    {
        ScopeCoordinate.Measure => "Messgröße",
        ScopeCoordinate.Category => "Kategorie",
        ScopeCoordinate.Actor => "Akteur",
        ScopeCoordinate.Counterparty => "Gegenseite",
        ScopeCoordinate.Responsible => "Verantwortlicher",
        ScopeCoordinate.Place => "Ort",
        ScopeCoordinate.Event => "Ereignis",
        ScopeCoordinate.Period => "Zeit",
        _ => "Tatsache, Plan oder Vorhersage",
    };

    public override string Claim(string said, string speaker, EntityId<Claim> id) => $"{said} ({speaker}, {id})";

    public override string Claim(string said, string speaker) => $"{said} ({speaker})";

    public override string Headline(Finding finding, Wording words, int length, bool hasFactor) =>
        new GermanHeadlines(words).Headline(finding, length, hasFactor);

    public override string Report(string title) => $"Bericht „{title}“";

    public override string Denied(string? said) => said is null ? "keine" : $"nicht {said}";

    public override string Sentence(Finding finding, Wording words) => new GermanSentences(words).Sentence(finding);

    public override string Sentence(PairComparison pair, Wording words) => new GermanSentences(words).Sentence(pair);

    public override string Documented(string said) => $"{said}, dokumentiert";

    protected override string MostLikely(string number) => $"am wahrscheinlichsten {number}";

    protected override string About(string span) => $"rund {span}";

    protected override string Span(string low, string high) => $"{low} bis {high}";

    protected override string Order(decimal power) => power switch
    {
        10 => "mehrere zehn",
        100 => "Hunderte",
        1_000 => "Tausende",
        10_000 => "Zehntausende",
        100_000 => "Hunderttausende",
        1_000_000 => "Millionen",
        10_000_000 => "mehrere zehn Millionen",
        100_000_000 => "mehrere hundert Millionen",
        1_000_000_000 => "Milliarden",
        10_000_000_000 => "mehrere zehn Milliarden",
        100_000_000_000 => "mehrere hundert Milliarden",
        _ => $"Vielfache von {Number(power)}",
    };

    protected override string Vague(VagueWord word, decimal factor)
    {
        var said = word switch
        {
            VagueWord.ACouple => "ein paar",
            VagueWord.Few => "wenige",
            VagueWord.Some => "einige",
            VagueWord.Several => "mehrere",
            VagueWord.ALot => "eine Menge",
            VagueWord.Many => "viele",
            VagueWord.Dozens => "Dutzende",
            VagueWord.Scores => "etliche Dutzend",
            VagueWord.AMinority => "eine Minderheit",
            VagueWord.AQuarter => "ein Viertel",
            VagueWord.AThird => "ein Drittel",
            VagueWord.Half => "die Hälfte",
            VagueWord.Most => "die meisten",
            VagueWord.TwoThirds => "zwei Drittel",
            VagueWord.ThreeQuarters => "drei Viertel",
            _ => "fast alle",
        };
        return factor switch
        {
            1 => said,
            100 => $"{said} hundert",
            1_000 => $"{said} tausend",
            1_000_000 => $"{said} Millionen",
            1_000_000_000 => $"{said} Milliarden",
            _ => $"{said} mal {Number(factor)}",
        };
    }

    protected override string Pattern(Hedge hedge) => hedge switch
    {
        Hedge.Exactly => "genau {0}",
        Hedge.About => "rund {0}",
        Hedge.ALittleOver => "etwas über {0}",
        Hedge.AtLeast => "mindestens {0}",
        Hedge.MoreThan => "mehr als {0}",
        Hedge.AtMost => "höchstens {0}",
        Hedge.LessThan => "weniger als {0}",
        Hedge.UpTo => "bis zu {0}",
        Hedge.Nearly => "fast {0}",
        Hedge.AboutOrMore => "rund {0} oder mehr",
        Hedge.AboutOrLess => "rund {0} oder weniger",
        Hedge.UpToAbout => "bis zu rund {0}",
        Hedge.UpToMoreThan => "bis zu {0} oder mehr",
        _ => "{0}",
    };
}
