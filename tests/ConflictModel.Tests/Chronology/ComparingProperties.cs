using FsCheck;
using FsCheck.Fluent;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>Comparisons against every choice of days, in the ten days from 20 to 29 October 2024 (and a few around, where a date is approximate).</summary>
public sealed class ComparingProperties
{
    private static readonly Config Many = Properties.Runs(5_000);
    private static readonly ApproximationPolicy OneDay = ApproximationPolicy.Default with { Name = "one day", DayPadding = 1 };

    /// <summary>A date and the days that it may be.</summary>
    private static readonly Gen<(string Text, int[] Days)> Date = Gen.OneOf(
        Day().Select(day => (Invariant($"2024-10-{day}"), new[] { day })),
        Day().Select(day => (Invariant($"2024-10-{day}?"), new[] { day })),
        Day().Select(day => (Invariant($"2024-10-{day}~"), Run(day - 1, day + 1))),
        Gen.Constant(("2024-10-2X", Run(20, 29))),
        from a in Day() from b in Day() select (Invariant($"[2024-10-{Math.Min(a, b)}..2024-10-{Math.Max(a, b)}]"), Run(Math.Min(a, b), Math.Max(a, b))));

    /// <summary>An interval, or a date that is one known day, and the pairs of start and end that it may be.</summary>
    private static readonly Gen<(string Text, (int Start, int End)[] Pairs)> Period = Gen.Frequency(
        (1, Day().Select(day => (Invariant($"2024-10-{day}"), new[] { (day, day) }))),
        (6, Date.Two().Where(ends => ends.Item1.Days.Any(start => ends.Item2.Days.Any(end => start <= end)) && IsPermitted(ends.Item1.Text, ends.Item2.Text)).Select(ends =>
            ($"{ends.Item1.Text}/{ends.Item2.Text}", ends.Item1.Days.SelectMany(start => ends.Item2.Days.Where(end => start <= end).Select(end => (start, end))).ToArray()))));

    [Fact]
    public void Dates_are_compared_as_all_their_days_are() => Prop.ForAll(Date.Two().ToArbitrary(), pair =>
    {
        var ((textA, daysA), (textB, daysB)) = pair;
        var (a, b) = (UncertainDate.Parse(textA), UncertainDate.Parse(textB));
        if (a == b)
        {
            return a.IsBefore(b, OneDay) == Certainty.No && a.IsSimultaneousWith(b, OneDay) == Certainty.Certain;
        }

        var same = BruteForce.Judge(daysA, daysB, (x, y) => x == y);
        var expected = same == Certainty.Certain && !(a.IsExactDay && b.IsExactDay) ? Certainty.Possible : same;
        return a.IsBefore(b, OneDay) == BruteForce.Judge(daysA, daysB, (x, y) => x < y)
            && a.IsAfter(b, OneDay) == BruteForce.Judge(daysA, daysB, (x, y) => x > y)
            && a.IsSimultaneousWith(b, OneDay) == expected;
    }).Check(Many);

    [Fact]
    public void A_date_is_within_a_period_as_all_its_days_are_within_all_pairs() => Prop.ForAll(Date.ToArbitrary(), Period.ToArbitrary(), (date, period) =>
    {
        var (a, b) = (UncertainDate.Parse(date.Text), UncertainPeriod.Parse(period.Text));
        return a.IsWithin(b, OneDay) == BruteForce.Judge(date.Days, period.Pairs, (day, pair) => pair.Start <= day && day <= pair.End);
    }).Check(Many);

    [Fact]
    public void Periods_are_compared_as_all_their_pairs_are() => Prop.ForAll(Period.Two().ToArbitrary(), both =>
    {
        var ((textA, pairsA), (textB, pairsB)) = both;
        var (a, b) = (UncertainPeriod.Parse(textA), UncertainPeriod.Parse(textB));
        if (a == b)
        {
            return a.IsWithin(b, OneDay) == Certainty.Certain && a.RelationsTo(b, OneDay).ToString() is nameof(AllenRelation.Equals);
        }

        return a.IsWithin(b, OneDay) == BruteForce.Judge(pairsA, pairsB, (x, y) => y.Start <= x.Start && x.End <= y.End)
            && a.IsBefore(b, OneDay) == BruteForce.Judge(pairsA, pairsB, (x, y) => x.End < y.Start)
            && a.IsAfter(b, OneDay) == BruteForce.Judge(pairsA, pairsB, (x, y) => y.End < x.Start)
            && a.Overlaps(b, OneDay) == BruteForce.Judge(pairsA, pairsB, (x, y) => x.Start <= y.End && y.Start <= x.End)
            && Enum.GetValues<AllenRelation>().All(relation => a.Is(relation, b, OneDay) == BruteForce.Judge(pairsA, pairsB, (x, y) => BruteForce.Relate(x, y) == relation));
    }).Check(Many);

    [Fact]
    public void Of_a_set_as_a_period_what_is_certain_holds_for_each_of_its_dates_and_what_is_not_possible_for_none() => Prop.ForAll(Set().ToArbitrary(), Period.ToArbitrary(), (set, period) =>
    {
        var (a, b) = (UncertainPeriod.Parse($"[{string.Join(',', set.Select(day => Invariant($"2024-10-{day}")))}]"), UncertainPeriod.Parse(period.Text));
        var days = set.Select(day => (day, day)).ToArray();
        return IsSound(a.IsWithin(b, OneDay), BruteForce.Judge(days, period.Pairs, (x, y) => y.Start <= x.Item1 && x.Item2 <= y.End))
            && IsSound(b.IsWithin(a, OneDay), BruteForce.Judge(period.Pairs, days, (x, y) => y.Item1 <= x.Start && x.End <= y.Item2))
            && IsSound(a.Overlaps(b, OneDay), BruteForce.Judge(days, period.Pairs, (x, y) => x.Item1 <= y.End && y.Start <= x.Item2))
            && Enum.GetValues<AllenRelation>().All(relation => IsSound(a.Is(relation, b, OneDay), BruteForce.Judge(days, period.Pairs, (x, y) => BruteForce.Relate(x, y) == relation)));
    }).Check(Many);

    private static bool IsSound(Certainty answer, Certainty truth) => answer == Certainty.Possible || answer == truth;

    private static Gen<List<int>> Set() => Gen.NonEmptyListOf(Day());

    private static Gen<int> Day() => Gen.Choose(20, 29);

    private static int[] Run(int first, int last) => [.. Enumerable.Range(first, last - first + 1)];

    // An interval is judged inverted before approximate ends are widened.
    private static bool IsPermitted(string start, string end) => UncertainDate.Parse(start).Earliest <= UncertainDate.Parse(end).Latest;
}
