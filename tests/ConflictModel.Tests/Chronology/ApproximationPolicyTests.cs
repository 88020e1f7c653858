using NodaTime.Text;

namespace ConflictModel.Tests;

public sealed class ApproximationPolicyTests
{
    [Theory]
    [InlineData("2024-10-18~", "2024-10-15", "2024-10-21")]
    [InlineData("2024-10-18%", "2024-10-15", "2024-10-21")]
    [InlineData("2024-10-18?", "2024-10-18", "2024-10-18")]
    [InlineData("2024-10~", "2024-08-31", "2024-12-01")]
    [InlineData("2024-24~", "2024-08-31", "2025-05-31")]
    [InlineData("2024~", "2022-12-31", "2026-01-01")]
    [InlineData("202X~", "2009-12-31", "2040-01-01")]
    [InlineData("2004-06-~11", "2004-06-08", "2004-06-14")]
    [InlineData("2004-06~-11", "2004-05-11", "2004-07-12")]
    [InlineData("~2004-06-11", "2003-06-11", "2005-06-12")]
    [InlineData("~2004-06-~11", "2003-06-11", "2005-06-12")]
    [InlineData("2004-06-XX~", "2004-05-01", "2004-07-31")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("1953S3", "1950-01-01", "1959-12-31")]
    [InlineData("-1953S3", "-1959-01-01", "-1950-12-31")]
    [InlineData("[2024-10-17~,2024-10-19]", "2024-10-14", "2024-10-22")]
    public void An_approximate_date_is_widened_by_its_unit_and_an_uncertain_one_is_not(string text, string earliest, string latest)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal(earliest, LocalDatePattern.Iso.Format(date.EarliestUnder()));
        Assert.Equal(latest, LocalDatePattern.Iso.Format(date.LatestUnder()));
        Assert.Equal(date.Earliest, date.EarliestUnder(ApproximationPolicy.None));
        Assert.Equal(date.Latest, date.LatestUnder(ApproximationPolicy.None));
    }

    [Fact]
    public void An_open_end_stays_open() => Assert.Throws<InvalidOperationException>(() => UncertainDate.Parse("[..2024-10~]").EarliestUnder());

    [Fact]
    public void An_approximate_stretch_may_start_and_end_earlier_or_later()
    {
        var bounds = UncertainPeriod.Parse("2024-10-18~/2024-12").BoundsUnder();
        Assert.Equal(new(2024, 10, 15), bounds.EarliestStart);
        Assert.Equal(new(2024, 10, 21), bounds.LatestStart);
        Assert.Equal(new(2024, 12, 1), bounds.EarliestEnd);
        Assert.Equal(new(2024, 12, 31), bounds.LatestEnd);
    }

    [Fact]
    public void The_defaults_are_what_the_documentation_says()
    {
        var policy = ApproximationPolicy.Default;
        Assert.Equal(("default", 1, true), (policy.Name, policy.Version, policy.WidensSignificantDigits));
        Assert.Equal([3, 31, 92, 366, 3_653, 36_525, 365_243, 365_243], Enum.GetValues<DatePrecision>().Select(policy.PaddingOf));
        Assert.All(Enum.GetValues<DatePrecision>(), precision => Assert.Equal(0, ApproximationPolicy.None.PaddingOf(precision)));
        Assert.Equal("none", ApproximationPolicy.None.Name);
    }

    [Fact]
    public void A_policy_of_ones_own_is_validated()
    {
        var message = Assert.Throws<ArgumentOutOfRangeException>(() => ApproximationPolicy.Default with { DayPadding = -1 }).Message;
        Assert.Contains("DayPadding is -1; it must be 0 to 10000000.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ApproximationPolicy.Default with { Name = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => ApproximationPolicy.Default with { Version = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ApproximationPolicy.Default.PaddingOf((DatePrecision)8));
    }
}
