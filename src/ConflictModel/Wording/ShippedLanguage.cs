using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>The base of the built-in languages: builds figures, ranges and times from the words of each language.</summary>
internal abstract class ShippedLanguage : ISentenceLanguage
{
    private const int HourAndMinute = 5;

    public abstract string Tag { get; }

    public abstract string Scope(Scope scope, Wording words);

    public abstract string Claim(string said, string speaker, EntityId<Claim> id);

    public abstract string Claim(string said, string speaker);

    public abstract string Headline(Finding finding, Wording words, int length, bool hasFactor);

    public abstract string Sentence(Finding finding, Wording words);

    public abstract string Sentence(PairComparison pair, Wording words);

    public abstract string Coordinate(ScopeCoordinate coordinate);

    public abstract string Denied(string? said);

    public abstract string Documented(string said);

    public abstract string Report(string title);

    public string Number(decimal number) => number.ToString("#,0.######", Format);

    /// <summary>Formats a factor: "1.3", "12".</summary>
    public string Factor(decimal value) => value.ToString(value < 10 ? "0.0" : "#,0", Format);

    public string Unit(MeasurementUnit unit, Figure figure) => UnitText.Of(unit, figure, Tag);

    protected string Bound(Hedge hedge, decimal number) =>
        string.Format(CultureInfo.InvariantCulture, Pattern(hedge), Number(number));

    // "of Russia" for a coordinate that is given, "of any side" for one that is any.
    protected static void Append(StringBuilder text, string before, Scope scope, ScopeCoordinate coordinate, string any, Wording words)
    {
        var isAny = scope[ScopeAxis.Of(coordinate)!] == Slug.Any;
        Append(text, before, isAny ? any : words.Name(scope, coordinate));
    }

    protected static void Append(StringBuilder text, string before, string? value)
    {
        if (value is not null)
        {
            text.Append(before).Append(value);
        }
    }

    public string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {And} {items[^1]}";

    public string Range(QuantityRange range)
    {
        if (!range.HasHigh)
        {
            return !range.HasLow ? Anything : Bound(range.IncludesLow ? Hedge.AtLeast : Hedge.MoreThan, range.Low);
        }

        return !range.HasLow || (range.Low == 0 && range.High != 0) ? Bound(range.IncludesHigh ? Hedge.AtMost : Hedge.LessThan, range.High)
            : range.IsExact ? Number(range.Low)
            : Span(Number(range.Low), Number(range.High));
    }

    /// <summary>Formats a figure; its custom bounds follow in brackets.</summary>
    public string Figure(Figure figure)
    {
        var words = figure.Hedge switch
        {
            Hedge.Unquantified => Unquantified,
            Hedge.Vague => Vague(figure.Word!.Value, figure.Factor),
            Hedge.OrderOfMagnitude => Order(figure.Number!.Value),
            Hedge.Between => Span(Number(figure.Low!.Value), Number(figure.High!.Value)),
            Hedge.AboutBetween => About(Span(Number(figure.Low!.Value), Number(figure.High!.Value))),
            _ => Bound(figure.Hedge, figure.Number!.Value),
        };
        var likely = figure.Best is { } best ? $"{words}, {MostLikely(Number(best))}" : words;
        return figure.Bounds is { } bounds ? $"{likely} ({Range(bounds)})" : likely;
    }

    public string When(UncertainPeriod? period)
    {
        if (period is null)
        {
            return UnknownTime;
        }

        if (period.OnlyDate is { } date)
        {
            return On(date);
        }

        return (period.StartKind, period.EndKind) switch
        {
            (PeriodEnd.Open, PeriodEnd.Dated) => UpTo(Bare(period.End!)),
            (PeriodEnd.Unknown, PeriodEnd.Dated) => UnknownStartUpTo(Bare(period.End!)),
            (PeriodEnd.Dated, PeriodEnd.Dated) => FromTo(Bare(period.Start!), Bare(period.End!)),
            (PeriodEnd.Dated, _) => Since(Bare(period.Start!)),
            _ => InPeriod(period.ToString()),
        };
    }

    /// <summary>A date without a preposition: "18 October 2024".</summary>
    public string Bare(UncertainDate date)
    {
        var text = date.ToString();
        return DateParts.Of(text) is { } parts ? Bare(parts)
            : date.HasTime && DateParts.Of(DayOf(text)) is { } day ? At(Bare(day), TimeOf(text))
            : text;
    }

    private string On(UncertainDate date)
    {
        var text = date.ToString();
        if (DateParts.Of(text) is { } parts)
        {
            return On(parts);
        }

        if (date.HasTime && DateParts.Of(DayOf(text)) is { } day)
        {
            return At(On(day), TimeOf(text));
        }

        // One of a run of dates: "[2025-04..2025-12]".
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 1 && text[0] == '[' && text[^1] == ']' && DateParts.Of(text[1..dots]) is { } first
            && DateParts.Of(text[(dots + 2)..^1]) is { } last
            ? first == last ? On(first) : Between(Bare(first), Bare(last))
            : InPeriod(text);
    }

    private static string DayOf(string text) => text[..text.IndexOf('T', StringComparison.Ordinal)];

    // "18:00 UTC", "18:00:05.5 UTC+02:00", "18:00"; seconds that are 0 are left out.
    private static string TimeOf(string text)
    {
        var start = text.IndexOf('T', StringComparison.Ordinal) + 1;
        var zone = text.AsSpan(start).IndexOfAny('Z', '+', '-') is >= 0 and var found ? start + found : text.Length;
        var time = text[start..zone];
        var offset = zone == text.Length ? "" : $" UTC{text[zone..].TrimStart('Z')}";
        return $"{(time.Length > HourAndMinute && time.EndsWith(":00", StringComparison.Ordinal) ? time[..^3] : time)}{offset}";
    }

    protected abstract NumberFormatInfo Format { get; }

    protected abstract string And { get; }

    protected abstract string Anything { get; }

    protected abstract string Unquantified { get; }

    protected abstract string UnknownTime { get; }

    protected abstract string MostLikely(string number);

    /// <summary>The pattern of a figure with one number: "about {0}".</summary>
    protected abstract string Pattern(Hedge hedge);

    protected abstract string About(string span);

    protected abstract string Span(string low, string high);

    protected abstract string Order(decimal power);

    protected abstract string Vague(VagueWord word, decimal factor);

    protected abstract string On(DateParts parts);

    protected abstract string Bare(DateParts parts);

    protected abstract string At(string day, string time);

    protected abstract string UpTo(string end);

    protected abstract string UnknownStartUpTo(string end);

    protected abstract string FromTo(string start, string end);

    protected abstract string Since(string start);

    protected abstract string Between(string first, string last);

    protected abstract string InPeriod(string text);
}
