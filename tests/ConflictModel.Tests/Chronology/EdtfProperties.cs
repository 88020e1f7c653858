using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

public sealed class EdtfProperties
{
    private static readonly Config Many = Properties.Runs(3_000);

    [Fact]
    public void Every_date_is_printed_as_it_was_parsed_and_has_ordered_bounds() => Prop.ForAll(ChronologyGenerators.Date.ToArbitrary(), text =>
    {
        var date = UncertainDate.Parse(text);
        var days = date.Days;
        return string.Equals(text, date.ToString(), StringComparison.Ordinal)
            && date == UncertainDate.Parse(date.ToString())
            && days.EarliestStart <= days.LatestStart && days.EarliestEnd <= days.LatestEnd && days.EarliestStart <= days.EarliestEnd && days.LatestStart <= days.LatestEnd
            && UncertainPeriod.On(date) == UncertainPeriod.Parse(text);
    }).Check(Many);

    [Fact]
    public void A_policy_only_widens() => Prop.ForAll(ChronologyGenerators.Date.ToArbitrary(), text =>
    {
        var date = UncertainDate.Parse(text);
        var (strict, wide) = (date.SpanUnder(ApproximationPolicy.None), date.SpanUnder(ApproximationPolicy.Default));
        return wide.First <= strict.First && wide.Last >= strict.Last && (date.IsApproximate || wide == strict);
    }).Check(Many);

    [Fact]
    public void Two_dates_make_an_interval_unless_the_second_lies_before_the_first() => Prop.ForAll(ChronologyGenerators.Date.ToArbitrary(), ChronologyGenerators.Date.ToArbitrary(), (a, b) =>
    {
        var (start, end) = (UncertainDate.Parse(a), UncertainDate.Parse(b));
        var isInverted = start.Clock is { } from && end.Clock is { } to ? to.IsBefore(from) == Certainty.Certain : end.Days.LatestEnd < start.Days.EarliestStart;
        var isPermitted = !start.IsAllOf && !end.IsAllOf && !isInverted;
        return isPermitted == UncertainPeriod.TryParse($"{a}/{b}", out var period)
            && (!isPermitted || (period == UncertainPeriod.Between(start, end) && string.Equals(period!.ToString(), $"{a}/{b}", StringComparison.Ordinal)));
    }).Check(Many);

    [Fact]
    public void Any_text_is_parsed_or_refused_with_a_position_in_it_and_nothing_else_happens() => Prop.ForAll(ChronologyGenerators.Junk.ToArbitrary(), text =>
    {
        try
        {
            return string.Equals(UncertainPeriod.Parse(text).ToString(), text, StringComparison.Ordinal) && UncertainPeriod.TryParse(text, out _);
        }
        catch (NotationException refusal)
        {
            return refusal.Position >= 0 && refusal.Position <= text.Length && refusal.Expected.Length > 0 && !UncertainPeriod.TryParse(text, out _);
        }
    }).Check(Properties.Runs(20_000));

    [Theory]
    [InlineData("", "9", "")]
    [InlineData("Y", "9", "")]
    [InlineData("Y1E", "9", "")]
    [InlineData("1950S", "0", "")]
    [InlineData("", "X", "-02-29")]
    [InlineData("2024-10-18T10:00:00.", "0", "")]
    [InlineData("[", "XXX3-02-28,", "2024]")]
    [InlineData("{", "2024-10-18~, ", "2024}")]
    [InlineData("", "2024/", "")]
    public void A_text_of_five_million_characters_is_read_or_refused(string head, string repeated, string tail)
    {
        // No clock: reading in quadratic time would take days, and this test would not end.
        var text = head + string.Concat(Enumerable.Repeat(repeated, 5_000_000 / repeated.Length)) + tail;

        var isRead = UncertainPeriod.TryParse(text, out var period);

        Assert.Equal(isRead ? text : null, period?.ToString());
    }
}
