namespace ConflictModel.Tests;

public sealed class ClaimReadingTests
{
    private static readonly Claim Current = new()
    {
        Id = new("current"),
        Report = new("report"),
        Scope = new() { Measure = new("present"), Category = new("soldiers") },
        Quantity = Quantity.Parse("~1500 persons"),
    };

    private static readonly ComparisonResult Result = new ClaimComparer().Compare(ConflictDataset.Create(new()
    {
        Reports = [new() { Id = new("report"), Date = UncertainDate.Parse("2024-10-18") }],
        Claims =
        [
            Current,
            Current with { Id = new("given"), Scope = Current.Scope with { Period = UncertainPeriod.Parse("2024-09") } },
            Current with { Id = new("denied"), Stance = Stance.DeniesEvent },
            Current with { Id = new("withdrawn"), Standing = Standing.Retracted },
        ],
    }));

    [Fact]
    public void A_reading_has_the_estimate_of_the_hedge_policy() =>
        Assert.Equal(HedgePolicy.Default.Interpret(Figure.Parse("~1500")), Result.ReadingOf(new("current")).Estimate);

    [Fact]
    public void A_denied_event_is_read_as_none() => Assert.Equal(QuantityRange.Exactly(0), Result.ReadingOf(new("denied")).Estimate.Possible);

    [Fact]
    public void A_period_that_is_not_given_is_that_of_the_statement()
    {
        Assert.Equal(UncertainPeriod.Parse("2024-10-18"), Result.ReadingOf(new("current")).Period);
        Assert.Equal(UncertainPeriod.Parse("2024-09"), Result.ReadingOf(new("given")).Period);
    }

    [Fact]
    public void A_reading_says_why_a_claim_was_not_compared()
    {
        Assert.Equal(Exclusion.None, Result.ReadingOf(new("current")).Exclusion);
        Assert.Equal(Exclusion.Retracted, Result.ReadingOf(new("withdrawn")).Exclusion);
    }

    [Fact]
    public void A_claim_of_another_dataset_is_refused() => Assert.Throws<KeyNotFoundException>(() => Result.ReadingOf(new("other")));
}
