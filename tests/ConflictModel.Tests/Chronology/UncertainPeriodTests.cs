using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Tests;

public sealed class UncertainPeriodTests
{
    private static readonly UncertainDate October = UncertainDate.Parse("2024-10");
    private static readonly UncertainDate December = UncertainDate.Parse("2024-12");

    [Fact]
    public void Factories_print_what_they_mean_and_equal_what_is_parsed()
    {
        (UncertainPeriod Made, string Text)[] cases =
        [
            (UncertainPeriod.On(October), "2024-10"),
            (UncertainPeriod.Between(October, December), "2024-10/2024-12"),
            (UncertainPeriod.Between(October, October), "2024-10/2024-10"),
            (UncertainPeriod.UpTo(December), "../2024-12"),
            (UncertainPeriod.UnknownStartTo(December), "/2024-12"),
            (UncertainPeriod.From(October), "2024-10/.."),
            (UncertainPeriod.FromToUnknownEnd(October), "2024-10/"),
        ];
        foreach (var (made, text) in cases)
        {
            Assert.Equal(text, made.ToString());
            Assert.All(cases, other => Assert.Equal(string.Equals(text, other.Text, StringComparison.Ordinal), made == UncertainPeriod.Parse(other.Text)));
            Assert.Equal(made.GetHashCode(), UncertainPeriod.Parse(text).GetHashCode());
            Assert.False(made.Equals(null));
            Assert.True(made != UncertainPeriod.Parse("2023"));
        }
    }

    [Fact]
    public void A_single_date_is_no_interval_even_of_the_same_date()
    {
        var single = UncertainPeriod.On(October);
        Assert.True(single.IsSingleDate);
        Assert.Same(October, single.Date);
        Assert.Same(October, single.Start);
        Assert.Same(October, single.End);
        var interval = UncertainPeriod.Between(October, October);
        Assert.False(interval.IsSingleDate);
        Assert.Null(interval.Date);
        Assert.NotEqual(single, interval);
    }

    [Theory]
    [InlineData("2024-10/2024-12", PeriodEnd.Dated, PeriodEnd.Dated)]
    [InlineData("../2024-12", PeriodEnd.Open, PeriodEnd.Dated)]
    [InlineData("/2024-12", PeriodEnd.Unknown, PeriodEnd.Dated)]
    [InlineData("2024-10/..", PeriodEnd.Dated, PeriodEnd.Open)]
    [InlineData("2024-10/", PeriodEnd.Dated, PeriodEnd.Unknown)]
    [InlineData("../", PeriodEnd.Open, PeriodEnd.Unknown)]
    [InlineData("/..", PeriodEnd.Unknown, PeriodEnd.Open)]
    [InlineData("../..", PeriodEnd.Open, PeriodEnd.Open)]
    public void An_end_is_dated_open_or_unknown(string text, PeriodEnd start, PeriodEnd end)
    {
        var period = UncertainPeriod.Parse(text);
        Assert.Equal((start, end), (period.StartKind, period.EndKind));
        Assert.Equal(start == PeriodEnd.Dated, period.Start is not null);
        Assert.Equal(end == PeriodEnd.Dated, period.End is not null);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("2024-10", "2024-10-01", "2024-10-01", "2024-10-31", "2024-10-31")]
    [InlineData("2024-10-18", "2024-10-18", "2024-10-18", "2024-10-18", "2024-10-18")]
    [InlineData("2024-10/2024-12", "2024-10-01", "2024-10-31", "2024-12-01", "2024-12-31")]
    [InlineData("2024-10-18/2024-10", "2024-10-18", "2024-10-18", "2024-10-18", "2024-10-31")]
    [InlineData("2024-10/2024-10-18", "2024-10-01", "2024-10-18", "2024-10-18", "2024-10-18")]
    [InlineData("../2024-12", null, null, "2024-12-01", "2024-12-31")]
    [InlineData("/2024-12", null, "2024-12-31", "2024-12-01", "2024-12-31")]
    [InlineData("2024-10/..", "2024-10-01", "2024-10-31", null, null)]
    [InlineData("2024-10/", "2024-10-01", "2024-10-31", "2024-10-01", null)]
    [InlineData("../..", null, null, null, null)]
    [InlineData("../", null, null, null, null)]
    [InlineData("[2023,2024]", "2023-01-01", "2024-01-01", "2023-12-31", "2024-12-31")]
    [InlineData("[2023..2025]", "2023-01-01", "2025-01-01", "2023-12-31", "2025-12-31")]
    [InlineData("{2023,2025}", "2023-01-01", "2023-01-01", "2025-12-31", "2025-12-31")]
    [InlineData("{..2025}", null, null, "2025-12-31", "2025-12-31")]
    [InlineData("[..2025]", null, "2025-01-01", null, "2025-12-31")]
    [InlineData("202X", "2020-01-01", "2029-01-01", "2020-12-31", "2029-12-31")]
    [InlineData("2024-10-XX", "2024-10-01", "2024-10-31", "2024-10-01", "2024-10-31")]
    [InlineData("[2024-10-17,2024-10-19]/2024-10-20", "2024-10-17", "2024-10-19", "2024-10-20", "2024-10-20")]
    [InlineData("..2004-06-01/~2004-06-20", null, "2004-06-01", "2004-06-20", "2004-06-20")]
    public void A_period_starts_and_ends_within_bounds(string text, string? earliestStart, string? latestStart, string? earliestEnd, string? latestEnd)
    {
        var period = UncertainPeriod.Parse(text);
        var bounds = period.BoundsUnder(ApproximationPolicy.None);
        Assert.Equal((earliestStart, latestStart, earliestEnd, latestEnd), (Iso(period.EarliestStart), Iso(period.LatestStart), Iso(period.EarliestEnd), Iso(period.LatestEnd)));
        Assert.Equal((period.EarliestStart, period.LatestStart, period.EarliestEnd, period.LatestEnd), (bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd));
    }

    [Fact]
    public void The_default_of_bounds_has_none()
    {
        var bounds = default(PeriodBounds);
        Assert.True(bounds is { EarliestStart: null, LatestStart: null, EarliestEnd: null, LatestEnd: null });
    }

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        Assert.StartsWith("The end 2024-10 is before the start 2024-12; the end must not be before the start.", Assert.Throws<ArgumentException>(() => UncertainPeriod.Between(December, October)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_end_before_the_start_of_one_day_is_refused() => Assert.StartsWith(
        "The end 2024-10-18T10:00Z is before the start 2024-10-18T12:30+02:00; the end must not be before the start.",
        Assert.Throws<ArgumentException>(() => UncertainPeriod.Between(UncertainDate.Parse("2024-10-18T12:30+02:00"), UncertainDate.Parse("2024-10-18T10:00Z"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Several_dates_are_no_end_of_an_interval()
    {
        var (text, reason) = ("{2023,2024}", "names several dates");
        var date = UncertainDate.Parse(text);
        Func<UncertainPeriod>[] factories = [() => UncertainPeriod.UpTo(date), () => UncertainPeriod.From(date), () => UncertainPeriod.UnknownStartTo(date), () => UncertainPeriod.FromToUnknownEnd(date), () => UncertainPeriod.Between(date, UncertainDate.Parse("2030"))];
        Assert.All(factories, factory => Assert.Contains(reason, Assert.Throws<ArgumentException>(factory).Message, StringComparison.Ordinal));
        Assert.Equal(text, UncertainPeriod.On(date).ToString());
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
