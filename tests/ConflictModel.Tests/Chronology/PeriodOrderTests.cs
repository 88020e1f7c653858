namespace ConflictModel.Tests;

public sealed class PeriodOrderTests
{
    [Fact]
    public void Periods_are_ordered_by_their_end_then_by_their_start_then_by_the_clock_and_those_without_an_end_last()
    {
        string?[] ordered = ["2024-01/2024-02", "2024-02", "2024-03-01", "2024-03-01T23:30:00+02:00", "2024-03-01T22:00:00Z", "../2024-03-02", "2024-03-02", null, "2024-03-01/..", "2024-03-05/.."];
        var periods = ordered.Select(text => text is null ? null : UncertainPeriod.Parse(text)).ToList();

        Assert.Equal(periods, periods.AsEnumerable().Reverse().Order(UncertainPeriod.ByTime));
        Assert.Equal(0, UncertainPeriod.ByTime.Compare(null, null));
    }
}
