namespace ConflictModel.Tests;

public sealed class HedgeBandTests
{
    [Fact]
    public void Its_ranges_are_nested_by_construction()
    {
        var (wide, narrow) = (QuantityRange.Between(0.5m, 2), QuantityRange.Between(0.9m, 1.1m));

        Assert.Equal("1 in [0.9, 1.1] in [0.5, 2]", HedgeBand.Of(wide, narrow, 1).ToString());
        Assert.StartsWith("The plausible range is [0.5, 2]; it must be a range within the possible one, [0.9, 1.1].", Assert.Throws<ArgumentException>(() => HedgeBand.Of(narrow, wide, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The best number is 2; it must be a number within the plausible range, [0.9, 1.1].", Assert.Throws<ArgumentOutOfRangeException>(() => HedgeBand.Of(wide, narrow, 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_factor_is_never_negative()
    {
        Assert.Throws<ArgumentException>(() => HedgeBand.Of(QuantityRange.Between(-1, 2), QuantityRange.Exactly(1), 1));
        Assert.Throws<ArgumentException>(() => HedgeBand.Of(QuantityRange.AtMost(2), QuantityRange.Exactly(1), 1));
    }

    [Fact]
    public void Around_takes_shares_of_the_number()
    {
        Assert.Equal(HedgeBand.Of(QuantityRange.Between(0.7m, 1.3m), QuantityRange.Between(0.8m, 1.2m), 1), HedgeBand.Around(0.3m, 0.2m));
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgeBand.Around(1.1m, 0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgeBand.Around(0.1m, 0.2m));
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgeBand.Around(0.1m, -0.1m));
    }
}
