namespace ConflictModel.Tests;

public sealed class UncertainDateComparingTests
{
    [Theory]
    [InlineData("2024-10-17", "2024-10-18", Certainty.Certain)]
    [InlineData("2024-10-18", "2024-10-18", Certainty.No)]
    [InlineData("2024-10", "2024-11", Certainty.Certain)]
    [InlineData("2024-10", "2024-10-18", Certainty.Possible)]
    [InlineData("2024-10", "2024-10", Certainty.No)]
    [InlineData("2024-10", "2024-10-01", Certainty.No)]
    [InlineData("2024-10-18~", "2024-10-20", Certainty.Possible)]
    [InlineData("2024-10-18?", "2024-10-20", Certainty.Certain)]
    [InlineData("[..2024-10-18]", "2024-10-20", Certainty.Certain)]
    [InlineData("[2024-10-18..]", "2024-10-20", Certainty.Possible)]
    [InlineData("Y-17E7", "Y-16E7", Certainty.Certain)]
    [InlineData("1950S2", "1951", Certainty.Possible)]
    public void One_date_is_before_another(string date, string other, Certainty expected)
    {
        var (a, b) = (UncertainDate.Parse(date), UncertainDate.Parse(other));
        Assert.Equal(expected, a.IsBefore(b));
        Assert.Equal(expected, b.IsAfter(a));
    }

    [Theory]
    [InlineData("2024-10-18", "2024-10-18", Certainty.Certain)]
    [InlineData("2024-10-18", "2024-10-18T10:00:00Z", Certainty.Certain)]
    [InlineData("2024-10-18", "2024-10-18?", Certainty.Possible)]
    [InlineData("2024-10-18", "2024-10", Certainty.Possible)]
    [InlineData("2024-10", "2024-10", Certainty.Certain)]
    [InlineData("2024~", "2024~", Certainty.Certain)]
    [InlineData("2024-10-18", "2024-10-19", Certainty.No)]
    [InlineData("2024-10-18~", "2024-10-21", Certainty.Possible)]
    [InlineData("2024-10-18~", "2024-10-22", Certainty.No)]
    [InlineData("[2024-10-17..2024-10-19]", "2024-10-18", Certainty.Possible)]
    public void One_date_is_simultaneous_with_another(string date, string other, Certainty expected)
    {
        var (a, b) = (UncertainDate.Parse(date), UncertainDate.Parse(other));
        Assert.Equal(expected, a.IsSimultaneousWith(b));
        Assert.Equal(expected, b.IsSimultaneousWith(a));
    }

    [Theory]
    [InlineData("2024-10-18", "2024-10", Certainty.Certain)]
    [InlineData("2024-10", "2024-10", Certainty.Certain)]
    [InlineData("2024-10~", "2024-10~", Certainty.Certain)]
    [InlineData("2024-10", "2024-10-18", Certainty.Possible)]
    [InlineData("2024-11", "2024-10", Certainty.No)]
    [InlineData("2024-10-18", "2024-10/2024-11", Certainty.Possible)]
    [InlineData("2024-10-31", "2024-10/2024-11", Certainty.Certain)]
    [InlineData("2024-10-18", "../2024-12-23", Certainty.Certain)]
    [InlineData("2024-10-18", "/2024-12-23", Certainty.Possible)]
    [InlineData("2024-12-24", "/2024-12-23", Certainty.No)]
    [InlineData("2024-10-18", "../..", Certainty.Certain)]
    [InlineData("2024-10-18", "[2024-10,2024-11]", Certainty.Possible)]
    public void A_date_is_within_a_period(string date, string period, Certainty expected) =>
        Assert.Equal(expected, UncertainDate.Parse(date).IsWithin(UncertainPeriod.Parse(period)));

    [Fact]
    public void The_policy_is_explicit()
    {
        var (about, later) = (UncertainDate.Parse("2024-10-18~"), UncertainDate.Parse("2024-10-20"));
        Assert.Equal(Certainty.Certain, about.IsBefore(later, ApproximationPolicy.None));
        Assert.Equal(Certainty.Certain, about.IsBefore(later, ApproximationPolicy.Default with { Name = "to the day", DayPadding = 1 }));
        Assert.Equal(Certainty.Possible, about.IsBefore(later, ApproximationPolicy.Default));
    }

    [Fact]
    public void A_comparison_with_null_is_an_argument_error()
    {
        var date = UncertainDate.Parse("2024");
        Assert.Throws<ArgumentNullException>(() => date.IsBefore(null!));
        Assert.Throws<ArgumentNullException>(() => date.IsAfter(null!));
        Assert.Throws<ArgumentNullException>(() => date.IsWithin(null!));
        Assert.Throws<ArgumentNullException>(() => date.IsSimultaneousWith(null!));
    }
}
