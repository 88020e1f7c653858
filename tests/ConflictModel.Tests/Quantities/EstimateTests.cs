namespace ConflictModel.Tests;

public sealed class EstimateTests
{
    private static readonly QuantityRange Wide = QuantityRange.AtLeast(100);
    private static readonly QuantityRange Narrow = QuantityRange.Between(100, 200);

    [Fact]
    public void Equality_compares_all_three() => ValueContract.Equality(
        (Estimate.Of(Wide, Narrow, 100), Estimate.Of(QuantityRange.AtLeast(100.0m), Narrow, 100.00m)),
        Estimate.Of(Wide, Narrow, 101),
        Estimate.Of(Wide, Narrow, null),
        Estimate.Of(Wide, Wide, 100),
        Estimate.Of(Narrow, Narrow, 100),
        default);

    [Fact]
    public void The_default_allows_every_number()
    {
        ValueContract.Default<Estimate>("(-inf, +inf) in (-inf, +inf)");
        Assert.Null(default(Estimate).Best);
        Assert.False(default(Estimate).HasSoftCeiling);
    }

    [Fact]
    public void One_must_lie_within_the_next()
    {
        Assert.Throws<ArgumentException>(() => Estimate.Of(Narrow, Wide, 150));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Of(Wide, Narrow, 300));
        Assert.True(Estimate.Of(Wide, Narrow, 150).HasSoftCeiling);
    }

    [Fact]
    public void A_factor_converts_all_three()
    {
        Assert.Equal(Estimate.Of(QuantityRange.AtLeast(1), QuantityRange.Between(1, 2), 1.5m), Estimate.Of(Wide, Narrow, 150).Times(0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Of(Wide, Narrow, 150).Times(0));
        Assert.Contains("[150, 150] times", Assert.Throws<OverflowException>(() => Estimate.Of(QuantityRange.Any, QuantityRange.Any, 150).Times(decimal.MaxValue)).Message, StringComparison.Ordinal);
        Assert.Contains("[100, 200]", Assert.Throws<OverflowException>(() => Estimate.Of(Narrow, Narrow, 150).Times(decimal.MaxValue)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_prints_alike_under_every_culture() => Cultures.Each(() => Assert.Equal("150.5 in [100, 200] in [100, +inf)", Estimate.Of(Wide, Narrow, 150.5m).ToString()));
}
