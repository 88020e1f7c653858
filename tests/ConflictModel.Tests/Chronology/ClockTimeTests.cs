namespace ConflictModel.Tests;

/// <summary>Of two dates with a time of day, the time counts.</summary>
public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("2023-07-09T22:15:00Z", "2023-07-10T00:15:00+02:00")]
    [InlineData("2023-07-09T22:15:00Z", "2023-07-09T17:15:00-05:00")]
    [InlineData("2023-07-09T22:15:00Z", "2023-07-10T03:45:00+0530")]
    [InlineData("2023-07-09T22:15:00Z", "2023-07-09T22:15:00.000Z")]
    [InlineData("2023-07-09T24:00:00Z", "2023-07-10T00:00:00Z")]
    [InlineData("2023-12-31T23:00:00-01:00", "2024-01-01T00:00:00Z")]
    [InlineData("2023-07-09T22:15:00", "2023-07-09T22:15:00,0")]
    public void One_instant_is_one_however_it_is_written(string first, string second)
    {
        var (a, b) = (UncertainDate.Parse(first), UncertainDate.Parse(second));

        Assert.Equal(Certainty.Certain, a.IsSimultaneousWith(b));
        Assert.Equal(Certainty.No, a.IsBefore(b).Or(b.IsBefore(a)));
        Assert.Equal(Certainty.Certain, a.IsWithin(UncertainPeriod.On(b)));
        Assert.Equal(Certainty.Certain, UncertainPeriod.On(a).IsSimultaneousWith(UncertainPeriod.On(b)));
        Assert.Equal(Certainty.No, UncertainPeriod.On(a).IsBefore(UncertainPeriod.On(b)));
        Assert.NotEqual(a, b);
        Assert.Equal(a.Clock, b.Clock);
    }

    [Theory]
    [InlineData("2023-07-09T08:00:00Z", "2023-07-09T20:00:00Z")]
    [InlineData("2023-07-09T08:00:00", "2023-07-09T20:00:00")]
    [InlineData("2023-07-10T00:15:00+02:00", "2023-07-09T22:30:00Z")]
    [InlineData("2023-07-09T22:15:00Z", "2023-07-09T22:15:00.1Z")]
    [InlineData("2023-07-09T22:15:00Z", "2023-07-09T22:15:00.0000000000000001Z")]
    [InlineData("2023-07-08T08:00:00", "2023-07-09T20:00:01Z")]
    [InlineData("2023-07-08T05:59:59Z", "2023-07-08T20:00:00")]
    public void What_is_earlier_by_the_clock_is_before(string earlier, string later)
    {
        var (a, b) = (UncertainDate.Parse(earlier), UncertainDate.Parse(later));

        Assert.Equal(Certainty.Certain, a.IsBefore(b));
        Assert.Equal(Certainty.Certain, b.IsAfter(a));
        Assert.Equal(Certainty.No, b.IsBefore(a));
        Assert.Equal(Certainty.No, a.IsSimultaneousWith(b));
        Assert.Equal(Certainty.No, a.IsWithin(UncertainPeriod.On(b)));
    }

    // Local time L is an instant from 14 hours before to 12 hours after it, as if it were of UTC.
    [Theory]
    [InlineData("2023-07-09T08:00:00", "2023-07-09T20:00:00Z", Certainty.Possible)]
    [InlineData("2023-07-09T08:00:00", "2023-07-09T20:00:01Z", Certainty.No)]
    [InlineData("2023-07-09T20:00:00", "2023-07-09T06:00:00Z", Certainty.Possible)]
    [InlineData("2023-07-09T20:00:00", "2023-07-09T05:59:59Z", Certainty.No)]
    public void A_time_without_an_offset_is_any_of_26_hours(string local, string instant, Certainty same) =>
        Assert.Equal(same, UncertainDate.Parse(local).IsSimultaneousWith(UncertainDate.Parse(instant)));

    [Fact]
    public void Beside_a_day_the_day_as_written_counts()
    {
        var night = UncertainDate.Parse("2023-07-10T00:15:00+02:00");

        Assert.Equal("2023-07-10", NodaTime.Text.LocalDatePattern.Iso.Format(night.Earliest));
        Assert.Equal(Certainty.Certain, night.IsSimultaneousWith(UncertainDate.Parse("2023-07-10")));
    }

    [Fact]
    public void A_date_without_an_offset_is_its_own_in_utc()
    {
        foreach (var text in new[] { "2023-07-09", "2023-07", "[2023-07..2023-09]", "2023-07-09T08:00:00" })
        {
            Assert.Same(UncertainDate.Parse(text) is var date ? date : null, date.InUtc());
        }

        Assert.Equal("2023-07-09T22:15:00.5Z", UncertainDate.Parse("2023-07-10T00:15:00.50+02:00").InUtc().ToString());
    }
}
