using ConflictModel.Rules;

namespace ConflictModel.Tests;

/// <summary>What each built-in rule decides, and when it passes.</summary>
public sealed class RuleTests
{
    private const AdmiraltyReliability A = AdmiraltyReliability.A;
    private const AdmiraltyReliability B = AdmiraltyReliability.B;
    private const AdmiraltyReliability E = AdmiraltyReliability.E;

    [Fact]
    public void All_built_in_rules_are_listed_once() => Assert.Equal(
        typeof(ReconciliationRules).GetProperties().Select(property => property.GetValue(null)).OfType<ReconciliationRule>().OrderBy(rule => rule.Descriptor.Id),
        ReconciliationRules.All.OrderBy(rule => rule.Descriptor.Id));

    [Fact]
    public void The_envelope_reaches_from_the_lowest_to_the_highest_and_nobody_dissents()
    {
        var figure = Said.Reconcile(new Envelope(), new Said("100..200"), new Said(">5000"), new Said("=7"));

        Assert.Equal(QuantityRange.AtLeast(7), figure.Range);
        Assert.Equal(7, figure.Best);
        Assert.Equal(3, figure.Supporting.Count);
        Assert.Empty(figure.Dissenting);
        Assert.Equal(ConfidenceLevel.Low, figure.Confidence);
    }

    [Fact]
    public void The_most_reliable_decide_by_what_they_agree_on()
    {
        var figure = Said.Reconcile(new MostReliable(), new Said("100..200", Grade: B), new Said("150..300", Grade: B), new Said("=900"), new Said("=120", Grade: E));

        Assert.Equal(QuantityRange.Between(150, 200), figure.Range);
        Assert.Equal(["c2", "c3"], figure.Dissenting.Select(claim => claim.Value));
        Assert.Equal("The best grade among the origins is B, for 100 to 200 according to s0 (c0) and 150 to 300 according to s1 (c1).", figure.Trace.Single().Reason);
    }

    [Fact]
    public void The_most_reliable_pass_where_they_disagree_or_are_not_good_enough()
    {
        Assert.Equal("The most reliable origins, graded A, disagree: exactly 1 according to s0 (c0) and exactly 2 according to s1 (c1).", Reason(new MostReliable(), new Said("=1", Grade: A), new Said("=2", Grade: A), new Said("=2", Grade: B)));
        Assert.Equal("No origin is graded C or better.", Reason(new MostReliable(), new Said("=1", Grade: E), new Said("=1"), new Said("=1", Grade: AdmiraltyReliability.F)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MostReliable(AdmiraltyReliability.F));
    }

    [Fact]
    public void What_was_stated_last_decides()
    {
        var figure = Said.Reconcile(new MostRecent(), new Said("=1", On: "2024-10-20"), new Said("=2", On: "2024-10-22"), new Said("=3", On: null));

        Assert.Equal(2, figure.Best);
        Assert.Equal("Stated last, on 22 October 2024: exactly 2 according to s1 (c1).", figure.Trace.Single().Reason);
    }

    [Fact]
    public void Statements_of_which_each_may_be_the_last_must_agree()
    {
        Assert.Equal(QuantityRange.Exactly(2), Said.Reconcile(new MostRecent(), new Said("=1", On: "2024-10-20"), new Said("=2", On: "2024-10-22"), new Said("1..2", On: "2024-10")).Range);
        Assert.Equal("The claims that were or may have been stated last disagree: exactly 2 according to s0 (c0) and exactly 3 according to s1 (c1).", Reason(new MostRecent(), new Said("=2", On: "2024-10-22"), new Said("=3", On: "2024-10")));
        Assert.Equal("No claim has a date of its statement.", Reason(new MostRecent(), new Said("=2", On: null)));
    }

    [Fact]
    public void The_median_is_weighted_and_an_origin_counts_once()
    {
        Assert.Equal(2, Said.Reconcile(new Median(), new Said("=1"), new Said("=2"), new Said("=900")).Best);
        Assert.Equal(1, Said.Reconcile(new Median(), new Said("=1"), new Said("=2")).Best);
        Assert.Equal(1, Said.Reconcile(new Median(), new Said("=1", Grade: A), new Said("=2"), new Said("=3")).Best);
        Assert.Equal(3, Said.Reconcile(new Median(), new Said("=1", "one"), new Said("=1", "one"), new Said("=1", "one"), new Said("=3"), new Said("=5")).Best);
    }

    [Fact]
    public void The_range_of_the_median_reaches_from_the_median_of_the_low_ends_to_that_of_the_high_ends()
    {
        Assert.Equal(QuantityRange.Between(20, 40), Said.Reconcile(new Median(), new Said("10..40"), new Said("20..30"), new Said("30..90")).Range);
        Assert.Equal(QuantityRange.AtLeast(20), Said.Reconcile(new Median(), new Said("10..40"), new Said(">=20"), new Said(">=30")).Range);
        Assert.Equal("No origin is given any weight.", Reason(new Median(), new Said("=2", Grade: E)));
    }

    [Fact]
    public void Bounds_do_not_enter_the_best_number_beside_estimates() =>
        Assert.Equal(50, Said.Reconcile(new Median(), new Said("=50"), new Said(">=1"), new Said(">=2")).Best);

    [Fact]
    public void The_conservative_minimum_is_the_lowest_figure()
    {
        var figure = Said.Reconcile(new ConservativeMinimum(), new Said("=12"), new Said(">=10"), new Said("?"));

        Assert.Equal((10m, QuantityRange.AtLeast(10)), (figure.Best!.Value, figure.Range!.Value));
        Assert.Equal("No claim has a number.", Reason(new ConservativeMinimum(), new Said("?")));
    }

    [Fact]
    public void Low_best_and_high_leave_unreliable_origins_aside()
    {
        var figure = Said.Reconcile(new LowBestHigh(), new Said("=10"), new Said("=14"), new Said("=30"), new Said("=900", Grade: E));

        Assert.Equal((QuantityRange.Between(10, 30), 14m), (figure.Range!.Value, figure.Best!.Value));
        Assert.Equal(["c3"], figure.Dissenting.Select(claim => claim.Value));
        Assert.Equal("No claim of an origin that may be reliable has a number.", Reason(new LowBestHigh(), new Said("=2", Grade: E)));
    }

    /// <summary>Tanks on 1 June 2025: what Oryx had seen, and what Ukraine's General Staff claimed.</summary>
    [Fact]
    public void What_is_confirmed_is_a_floor_and_not_a_rival()
    {
        var figure = Said.Reconcile(new ConfirmedFloor(new EntityId<Source>("oryx")), new Said("=4030", "oryx"), new Said("10000..11000", "staff"));

        Assert.Equal(QuantityRange.Between(10000, 11000), figure.Range);
        Assert.Equal(["c1"], figure.Supporting.Select(claim => claim.Value));
        Assert.Equal(["c0"], figure.Compatible.Select(claim => claim.Value));
        Assert.Empty(figure.Dissenting);
        Assert.Equal(1, figure.IndependentOrigins);
        Assert.Equal(ConfidenceLevel.Low, figure.Confidence);
        Assert.Equal("Confirmed case by case: at least 4,030, by exactly 4,030 according to oryx (c0). For the others: There is one claim, 10,000 to 11,000 according to staff (c1): 10,000 to 11,000.", figure.Trace.Single().Reason);
    }

    [Fact]
    public void A_floor_raises_what_reaches_below_it_and_outlasts_what_lies_below_it()
    {
        var floor = new ConfirmedFloor(new EntityId<Source>("oryx"));

        Assert.Equal(QuantityRange.Between(4030, 5000), Said.Reconcile(floor, new Said("=4030", "oryx"), new Said("3000..5000")).Range);
        var below = Said.Reconcile(floor, new Said("=4030", "oryx"), new Said("=1000"));
        Assert.Equal(QuantityRange.AtLeast(4030), below.Range);
        Assert.Equal(["c1"], below.Dissenting.Select(claim => claim.Value));
        Assert.Equal(QuantityRange.AtLeast(4030), Said.Reconcile(floor, new Said("=4030", "oryx"), new Said("=3900", "oryx")).Range);
        Assert.Equal("No claim is confirmed case by case.", Reason(floor, new Said("=1")));
    }

    [Fact]
    public void What_is_documented_is_a_floor_without_any_source_and_adds_to_those_of_sources()
    {
        Said[] said = [new("=4030", "oryx", IsDocumented: true), new("=4500", "list"), new("10000..11000", "staff")];

        var figure = Said.Reconcile(ReconciliationRules.ConfirmedFloor, said);
        Assert.Equal(QuantityRange.Between(4500, 11000), figure.Range);
        Assert.Equal(["c0"], figure.Compatible.Select(claim => claim.Value));
        Assert.StartsWith("Confirmed case by case: at least 4,030, by exactly 4,030 documented according to oryx (c0). For the others:", figure.Trace.Single().Reason, StringComparison.Ordinal);
        Assert.Equal(QuantityRange.Between(10000, 11000), Said.Reconcile(new ConfirmedFloor(new EntityId<Source>("list")), said).Range);
        Assert.StartsWith("Confirmed case by case: at least 4,500, by ", Said.Reconcile(new ConfirmedFloor(new EntityId<Source>("list")), said).Trace.Single().Reason, StringComparison.Ordinal);
        Assert.Equal("No claim is confirmed case by case.", Reason(ReconciliationRules.ConfirmedFloor, new Said("=1")));
    }

    [Fact]
    public void What_certainly_lies_below_the_floor_is_refuted_and_decides_nothing()
    {
        Said[] said = [new("=27", "list", IsDocumented: true), new("^30", "ministry"), new("~30", "officials"), new("=0", "army")];

        var figure = Said.Reconcile(ReconciliationRules.ConfirmedFloor, said);

        Assert.Equal(QuantityRange.Between(27, 30), figure.Range);
        Assert.Equal(30, figure.Best);
        Assert.Equal(["c3"], figure.Dissenting.Select(claim => claim.Value));
    }

    [Fact]
    public void What_is_documented_allows_more_and_does_not_speak_for_it()
    {
        Said[] said = [new("=4030", "oryx", IsDocumented: true), new("~10000", "staff"), new("10000..11000", "ministry")];

        var figure = Said.Reconcile(ReconciliationRules.LargestCamp, said);
        Assert.Equal(["c1", "c2"], figure.Supporting.Select(claim => claim.Value));
        Assert.Equal(["c0"], figure.Compatible.Select(claim => claim.Value));
        Assert.Equal(QuantityRange.AtLeast(4030), Said.Reconcile(ReconciliationRules.LargestCamp, said[0]).Range);
        Assert.Equal(QuantityRange.AtLeast(4030), Said.Reconcile(ReconciliationRules.Envelope, said[0], said[2]).Range);
    }

    private static string Reason(ReconciliationRule rule, params Said[] said)
    {
        var figure = Said.Reconcile(rule, said);
        Assert.False(figure.IsDecided);
        return Assert.Single(figure.Trace).Reason;
    }
}
