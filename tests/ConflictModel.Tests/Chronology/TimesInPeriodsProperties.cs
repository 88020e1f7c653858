using ConflictModel.Engine;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests;

/// <summary>Dates and intervals with times of day: how they are written, and that what is certain of their order stays so.</summary>
public sealed class TimesInPeriodsProperties
{
    private static readonly Config Many = Properties.Runs(5_000);

    private static readonly DateTimeZone[] Zones =
    [
        DateTimeZone.Utc, .. new[] { "Europe/Kyiv", "America/Havana", "Pacific/Apia", "America/Sao_Paulo", "Asia/Tehran", "Pacific/Kiritimati" }.Select(id => DateTimeZoneProviders.Tzdb[id]),
    ];

    private static readonly Gen<string> Day = Gen.Choose(27, 31).Select(day => $"2024-03-{day}");

    private static readonly Gen<string> Clock =
        from hour in Gen.Choose(0, 24)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Elements("", ":00", ":30", ":59.5")
        select hour == 24 ? "24:00" : $"{hour:D2}:{minute:D2}{second}";

    private static readonly Gen<string> Zone = Gen.Elements("", "", "Z", "Z", "+02:00", "+03", "-0930", "+14:00", "-12:00");

    private static readonly Gen<string> Time = from day in Day from clock in Clock from zone in Zone select $"{day}T{clock}{zone}";

    // Of UTC or of no zone, where the day as written is the day that is compared.
    private static readonly Gen<string> TimeOfUtc = from day in Day from clock in Clock from zone in Gen.Elements("", "Z") select $"{day}T{clock}{zone}";

    // Between a time with an offset and one without, 26 hours count whatever stands between: what is certain of a third is of one kind of time.
    private static readonly Gen<(string First, string Second, string Third)> ThreeOfOneKind =
        from zone in Gen.Elements("", "Z")
        let period = Period(from day in Day from clock in Clock select $"{day}T{clock}{zone}").Where(text => UncertainPeriod.TryParse(text, out _))
        from first in period
        from second in period
        from third in period
        select (first, second, third);

    private static Gen<string> Period(Gen<string> time) => Gen.OneOf(
        Day,
        time,
        from start in Gen.OneOf(time, Day, Gen.Elements("..", "", "2024-03")) from end in Gen.OneOf(time, time, Day, Gen.Elements("..", "")) select $"{start}/{end}");

    private static readonly Gen<string> Any = Period(Time).Where(text => UncertainPeriod.TryParse(text, out _));

    private static readonly Gen<string> AnyOfUtc = Period(TimeOfUtc).Where(text => UncertainPeriod.TryParse(text, out _));

    [Fact]
    public void Every_period_is_printed_as_it_was_parsed_and_one_instant_has_one_text_of_utc() => Prop.ForAll(Any.ToArbitrary(), text =>
    {
        var period = UncertainPeriod.Parse(text);
        var utc = period.InUtc();
        return string.Equals(text, period.ToString(), StringComparison.Ordinal)
            && period == UncertainPeriod.Parse(text)
            && utc == utc.InUtc() && utc == UncertainPeriod.Parse(utc.ToString())
            && (!period.HasTime || period.IsSimultaneousWith(utc) == Certainty.Certain);
    }).Check(Many);

    [Fact]
    public void No_period_is_certainly_before_and_after_another_or_before_itself() => Prop.ForAll(AnyOfUtc.ToArbitrary(), AnyOfUtc.ToArbitrary(), (first, second) =>
    {
        var (a, b) = (UncertainPeriod.Parse(first), UncertainPeriod.Parse(second));
        return a.IsBefore(b) == b.IsAfter(a)
            && a.IsBefore(a) == Certainty.No && a.IsWithin(a) == Certainty.Certain
            && a.Overlaps(b) == b.Overlaps(a) && a.IsSimultaneousWith(b) == b.IsSimultaneousWith(a)
            && !(a.IsBefore(b) == Certainty.Certain && (b.IsBefore(a) == Certainty.Certain || a.Overlaps(b) != Certainty.No));
    }).Check(Many);

    [Fact]
    public void A_relation_goes_with_what_is_before_and_within() => Prop.ForAll(ThreeOfOneKind.ToArbitrary(), three =>
    {
        var (a, b) = (UncertainPeriod.Parse(three.First), UncertainPeriod.Parse(three.Second));
        var relations = a.RelationsTo(b);
        AllenRelation[] within = [AllenRelation.Starts, AllenRelation.During, AllenRelation.Finishes, AllenRelation.Equals];
        return (a.IsBefore(b) != Certainty.Certain || !Array.Exists(within, relation => relations[relation] != Certainty.No))
            && (a.IsWithin(b) != Certainty.Certain || a.IsBefore(b) != Certainty.Certain)
            && (a.IsBefore(b) != Certainty.Certain || b.IsBefore(a) == Certainty.No)
            && Enum.GetValues<AllenRelation>().Any(relation => relations[relation] != Certainty.No);
    }).Check(Many);

    [Fact]
    public void What_is_certainly_before_and_certainly_within_is_so_through_a_third() => Prop.ForAll(ThreeOfOneKind.ToArbitrary(), three =>
    {
        var (a, b, c) = (UncertainPeriod.Parse(three.First), UncertainPeriod.Parse(three.Second), UncertainPeriod.Parse(three.Third));
        return Holds((x, y) => x.IsBefore(y)) && Holds((x, y) => x.IsWithin(y));

        bool Holds(Func<UncertainPeriod, UncertainPeriod, Certainty> order) =>
            order(a, b) != Certainty.Certain || order(b, c) != Certainty.Certain || order(a, c) == Certainty.Certain;
    }).Check(Properties.Runs(20_000));

    [Fact]
    public void Two_dates_are_ordered_one_way_and_through_a_third() => Prop.ForAll(TimeOfUtc.ToArbitrary(), TimeOfUtc.ToArbitrary(), Gen.OneOf(Day, TimeOfUtc).ToArbitrary(), (first, second, third) =>
    {
        var (a, b, c) = (UncertainDate.Parse(first), UncertainDate.Parse(second), UncertainDate.Parse(third));
        return !(a.IsBefore(b) == Certainty.Certain && b.IsBefore(a) != Certainty.No)
            && (a.IsBefore(b) != Certainty.Certain || b.IsBefore(c) != Certainty.Certain || a.IsBefore(c) == Certainty.Certain)
            && a.IsSimultaneousWith(b) == b.IsSimultaneousWith(a);
    }).Check(Many);

    [Fact]
    public void In_every_zone_each_period_is_read_and_its_days_hold_its_minutes() => Prop.ForAll(Any.ToArbitrary(), Any.ToArbitrary(), Gen.Elements(Zones).ToArbitrary(), (first, second, zone) =>
    {
        var times = new KnownTimes(new() { Name = "zone", TimeZone = zone });
        var (a, b) = (times.Of(UncertainPeriod.Parse(first)).Stretch.Time, times.Of(UncertainPeriod.Parse(second)).Stretch.Time);

        // What the minutes leave possible, the days that rows are packed from must not exclude; times without an offset are packed wider.
        var isWide = a.Edges is { HasUnzoned: true } || b.Edges is { HasUnzoned: true };
        return a.Days.EarliestStart <= a.Days.LatestStart && a.Days.EarliestEnd <= a.Days.LatestEnd && a.Days.EarliestStart <= a.Days.EarliestEnd
            && (isWide || a.IsWithin(b) == Certainty.No || a.HasSameKey(b) || a.Days.IsWithin(b.Days) != Certainty.No)
            && (isWide || a.IsSimultaneousWith(b) == Certainty.No || a.Days.SharesDayWith(b.Days) != Certainty.No)
            && a.IsSimultaneousWith(b) == b.IsSimultaneousWith(a);
    }).Check(Many);
}
