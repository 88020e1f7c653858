using System.Globalization;

namespace ConflictModel;

/// <summary>The parts of sentences in one language: names, numbers, dates, scopes, claims.</summary>
internal abstract class Phrases(ConflictDataset dataset)
{
    private const int HourAndMinute = 5;

    public ConflictDataset Dataset { get; } = dataset;

    protected abstract string Language { get; }

    protected abstract NumberFormatInfo Format { get; }

    public string Number(decimal value) => value.ToString("#,0.######", Format);

    public string Factor(decimal value) => value.ToString(value < 10 ? "0.0" : "#,0", Format);

    public string Name<T>(EntityTable<T> table, EntityId<T> id)
        where T : IEntity<T> => table[id].Names.In(Language);

    /// <summary>The name of the entity at an axis; null for <i>any</i>, and where the coordinate is left out.</summary>
    public string? Name(Scope scope, ScopeAxis axis) => scope[axis] is { } slug and not Slug.Any && Dataset.Tables[axis] is var table ? table.NamesOf(table.KeyOf(slug)).In(Language) : null;

    public string Names(IEnumerable<EntityId<Source>> sources) => List(sources.Select(source => Name(Dataset.Sources, source)));

    public string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {And} {all[^1]}";
    }

    /// <summary>The figure and who says so: "about 11,000 according to Kyrylo Budanov (budanov-11000)".</summary>
    public string Claim(EntityId<Claim> id)
    {
        var claim = Dataset.Claims[id];
        return Claim(Figure(claim), Speaker(claim), claim.Id);
    }

    /// <summary>The figure alone, where it is told already whose it is: "about 11,000 (budanov-11000)".</summary>
    public string Figure(EntityId<Claim> id) => $"{Figure(Dataset.Claims[id])} ({id})";

    /// <summary>A range as words: "1,125 to 1,875", "at least 100".</summary>
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

    public string Figure(Claim claim)
    {
        var figure = claim.Quantity.Figure;
        if (claim.Stance == Stance.DeniesEvent)
        {
            return None;
        }

        var words = Figure(figure);
        var unit = Dataset.MeasurementUnits[claim.Quantity.Unit];
        var counted = unit.Id == MeasurementUnits.Persons.Id || unit.Id == MeasurementUnits.Items.Id || figure.Hedge == Hedge.Unquantified ? words : $"{words} {UnitText.Of(unit, figure, Language)}";
        return claim.Stance == Stance.DeniesFigure ? Not(counted) : claim.Basis == CountBasis.Documented ? Documented(counted) : counted;
    }

    /// <summary>A figure as it would be said: "about 1,500", "tens of thousands"; bounds of its own in brackets.</summary>
    public string Figure(Figure figure)
    {
        var words = figure.Hedge switch
        {
            Hedge.Unquantified => Unquantified,
            Hedge.Vague => Vague(figure.Word!.Value, figure.Factor),
            Hedge.OrderOfMagnitude => Order(figure.Number!.Value),
            Hedge.Between or Hedge.AboutBetween => Bound(figure.Hedge, figure.Low!.Value, figure.High!.Value),
            _ => Bound(figure.Hedge, figure.Number!.Value),
        };
        var likely = figure.Best is { } best ? $"{words}, {MostLikely(Number(best))}" : words;
        return figure.Bounds is { } bounds ? $"{likely} ({Range(bounds)})" : likely;
    }

    /// <summary>When a period is, as an adverbial: "in October 2024", "from August 2023 to 18 October 2024".</summary>
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

    /// <summary>When a period is that is given as its text; the text where it is none.</summary>
    public string When(string period) => UncertainPeriod.TryParse(period, out var parsed) ? When(parsed) : period;

    /// <summary>When a date is, as an adverbial: "on 18 October 2024", "in the second half of 2023".</summary>
    public string On(UncertainDate date)
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
        return dots > 1 && text[0] == '[' && text[^1] == ']' && DateParts.Of(text[1..dots]) is { } first && DateParts.Of(text[(dots + 2)..^1]) is { } last
            ? first == last ? On(first) : Between(Bare(first), Bare(last))
            : InPeriod(text);
    }

    /// <summary>Whose words a claim is: the innermost sources, else the publisher, else the report.</summary>
    private string Speaker(Claim claim)
    {
        if (!claim.Attribution.IsEmpty)
        {
            return Names(Origins(claim.Attribution).Distinct());
        }

        var report = Dataset.Reports[claim.Report];
        return report.Publisher is { } publisher ? Name(Dataset.Sources, publisher) : Report(report.ToString());
    }

    /// <summary>A date without a preposition: "18 October 2024".</summary>
    public string Bare(UncertainDate date)
    {
        var text = date.ToString();
        return DateParts.Of(text) is { } parts ? Bare(parts)
            : date.HasTime && DateParts.Of(DayOf(text)) is { } day ? At(Bare(day), TimeOf(text))
            : text;
    }

    private static string DayOf(string text) => text[..text.IndexOf('T', StringComparison.Ordinal)];

    // "18:00 UTC", "18:00:05.5 UTC+02:00", "18:00"; seconds that are 0 are not told.
    private static string TimeOf(string text)
    {
        var start = text.IndexOf('T', StringComparison.Ordinal) + 1;
        var zone = text.AsSpan(start).IndexOfAny('Z', '+', '-') is >= 0 and var found ? start + found : text.Length;
        var time = text[start..zone];
        var offset = zone == text.Length ? "" : $" UTC{text[zone..].TrimStart('Z')}";
        return $"{(time.Length > HourAndMinute && time.EndsWith(":00", StringComparison.Ordinal) ? time[..^3] : time)}{offset}";
    }

    private static IEnumerable<EntityId<Source>> Origins(Attribution attribution) =>
        attribution.Steps.SelectMany(step => step.Cites.IsEmpty ? [step.Source] : Origins(step.Cites));

    protected string? Name<T>(EntityTable<T> table, Coordinate<T> coordinate)
        where T : IEntity<T> => coordinate.Id is { } id ? Name(table, id) : null;

    public abstract string And { get; }

    public abstract string Scope(Scope scope);

    public abstract string ScopeCoordinateName(ScopeCoordinate coordinate);

    protected abstract string Anything { get; }

    protected abstract string None { get; }

    protected abstract string Unquantified { get; }

    protected abstract string UnknownTime { get; }

    protected abstract string Claim(string figure, string speaker, EntityId<Claim> id);

    protected abstract string Report(string title);

    protected abstract string Not(string figure);

    protected abstract string Documented(string figure);

    protected abstract string MostLikely(string number);

    protected abstract string Bound(Hedge hedge, decimal number);

    protected abstract string Bound(Hedge hedge, decimal low, decimal high);

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
