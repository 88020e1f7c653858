using ConflictModel.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

public sealed class LargestCampTests
{
    /// <summary>The examples of Marzullo's algorithm that are passed on with it.</summary>
    [Theory]
    [InlineData("8..12 11..13 10..12", "[11, 12]")]
    [InlineData("8..12 11..13 14..15", "[11, 12]")]
    [InlineData("8..9 8..12 10..12", "[8, 9]")]
    public void Marzullos_examples_come_out_as_published(string figures, string expected) =>
        Assert.Equal(QuantityRange.Parse(expected), Decide(new LargestCamp(CampTies.Narrowest), figures).Range);

    [Theory]
    [InlineData("=10 >=5 <=20", "[10, 10]")]
    [InlineData(">=5 >7 <=20", "(7, 20]")]
    [InlineData("<5 >=5 >=5", "[5, +inf)")]
    [InlineData("<=5 >=5 =5", "[5, 5]")]
    [InlineData(">5 >6 >7", "(7, +inf)")]
    [InlineData("<5 <6 >=9", "[0, 5)")]
    public void Half_open_and_unbounded_ends_count(string figures, string expected) =>
        Assert.Equal(QuantityRange.Parse(expected), Decide(new LargestCamp(), figures).Range);

    [Fact]
    public void Evenly_split_origins_are_left_to_the_next_rule_and_the_trace_says_so()
    {
        var figure = Said.Reconcile(Said.Options(ReconciliationRules.Default), new Said("=1500"), new Said("=11000"));

        Assert.Equal("envelope", figure.Rule);
        Assert.Equal(QuantityRange.Between(1500, 11000), figure.Range);
        Assert.Equal("The origins are evenly split: 1,500, by exactly 1,500 according to s0 (c0); 11,000, by exactly 11,000 according to s1 (c1).", figure.Trace[0].Reason);
        Assert.Equal(RulingOutcome.Passed, figure.Trace[0].Outcome);
    }

    [Fact]
    public void A_tie_of_equally_narrow_camps_is_no_accident_either() =>
        Assert.Equal(RulingOutcome.Passed, Decide(new LargestCamp(CampTies.Narrowest), "1..2 3..4").Trace[0].Outcome);

    [Fact]
    public void An_origin_counts_once_however_many_reports_carry_it()
    {
        var figure = Said.Reconcile(new LargestCamp(), new Said("=1500", "one"), new Said("=1500", "one"), new Said("=1500", "one"), new Said("=200"), new Said("=200"));

        Assert.Equal(QuantityRange.Exactly(200), figure.Range);
        Assert.Equal(["c3", "c4"], figure.Supporting.Select(claim => claim.Value));
        Assert.Equal(["c0", "c1", "c2"], figure.Dissenting.Select(claim => claim.Value));
        Assert.Equal(2, figure.IndependentOrigins);
    }

    [Fact]
    public void An_origin_that_says_a_thing_in_several_ways_means_what_most_of_them_allow() =>
        Assert.Equal(QuantityRange.Between(50, 100), Said.Reconcile(new LargestCamp(), new Said("50..100", "one"), new Said("?", "one")).Range);

    [Fact]
    public void Reliable_origins_outweigh_many_others()
    {
        Said[] said = [new("=100", Grade: AdmiraltyReliability.A), new("=900", Grade: AdmiraltyReliability.D), new("=900", Grade: AdmiraltyReliability.D), new("=900", Grade: AdmiraltyReliability.E)];

        Assert.Equal(QuantityRange.Exactly(100), Said.Reconcile(new LargestCamp(), said).Range);
        Assert.Equal(QuantityRange.Exactly(900), Said.Reconcile(Said.Options(new LargestCamp()) with { ReliabilityWeights = ReliabilityWeights.Equal }, said).Range);
    }

    [Fact]
    public void Origins_of_no_weight_decide_nothing()
    {
        var figure = Said.Reconcile(new LargestCamp(), new Said("=1", Grade: AdmiraltyReliability.E), new Said("=1", Grade: AdmiraltyReliability.E));

        Assert.False(figure.IsDecided);
        Assert.Null(figure.Rule);
        Assert.Empty(figure.Supporting);
        Assert.Equal(2, figure.Claims.Count);
    }

    [Fact]
    public void Every_value_of_the_range_and_no_other_has_the_most_weight()
    {
        var (decided, passed) = (0, 0);
        Check.One(Properties.Runs(1000), Prop.ForAll(ManySaid, said =>
        {
            var dataset = Said.Dataset(said);
            var figure = new Reconciler(Said.Options(new LargestCamp())).Reconcile(dataset).Figures.Single();
            var ranges = said.Select((claim, i) => (Range: HedgePolicy.Literal.Interpret(Figure.Parse(claim.Figure)).Possible, Weight: ReliabilityWeights.Default.Of(claim.Grade))).ToList();
            var candidates = Candidates().ToList();
            var most = candidates.Max(Weight);
            var heaviest = candidates.Where(value => most > 0 && Weight(value) == most).ToList();
            if (figure.Range is { } range)
            {
                decided++;
                Assert.Equal(heaviest, candidates.Where(value => range.Contains(value)));
            }
            else
            {
                // Several stretches of values: between two of them lies one that has less.
                passed++;
                Assert.True(most == 0 || candidates.Exists(value => value > heaviest[0] && value < heaviest[^1] && Weight(value) < most) || Touch(heaviest, ranges));
            }

            decimal Weight(decimal value) => ranges.Where(entry => entry.Range.Contains(value)).Sum(entry => entry.Weight);
        }));
        Assert.True(decided > 300 && passed > 100, $"{decided} decided, {passed} passed.");
    }

    // Every end is a whole number of 0 to 12, so that halves stand for what lies between.
    private static IEnumerable<decimal> Candidates() => Enumerable.Range(-2, 30).Select(half => half / 2m);

    // Sets of equal weight can meet without a gap: (.., 5) and [5, ..).
    private static bool Touch(List<decimal> heaviest, List<(QuantityRange Range, decimal Weight)> ranges) =>
        heaviest.Select(value => string.Join(' ', ranges.Select(entry => entry.Weight > 0 && entry.Range.Contains(value)))).Distinct().Count() > 1;

    private static Arbitrary<List<Said>> ManySaid { get; } = (
        from low in Gen.Choose(0, 10)
        from width in Gen.Choose(0, 2)
        from kind in Gen.Choose(0, 7)
        from grade in Gen.Choose(0, 6)
        select new Said(
            kind switch { 0 => $">={low}", 1 => $">{low}", 2 => $"<={low}", 3 => $"<{low + 1}", _ => width == 0 ? $"={low}" : $"{low}..{low + width}" },
            Grade: grade == 0 ? null : (AdmiraltyReliability)grade)).ListOf().Where(said => said.Count > 0).Select(said => said.ToList()).ToArbitrary();

    private static ReconciledFigure Decide(ReconciliationRule rule, string figures) => Said.Reconcile(rule, [.. figures.Split(' ').Select(figure => new Said(figure))]);
}
