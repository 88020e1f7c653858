using ConflictModel.Rules;

namespace ConflictModel.Tests;

/// <summary>What words allow and what they say are two things: who supports a figure, who merely allows it, and who dissents.</summary>
public sealed class SupportTests
{
    private const AdmiraltyReliability A = AdmiraltyReliability.A;

    [Fact]
    public void A_floor_far_below_a_figure_allows_it_and_does_not_support_it()
    {
        var figure = Reconcile(ReconciliationRules.Default, new Said(">=200"), new Said(">=3000"), new Said("40..90"));

        Assert.Equal("envelope", figure.Rule);
        Assert.Equal("The origins are evenly split: 40 to 90, by 40 to 90 according to s2 (c2); at least 200, by at least 200 according to s0 (c0); at least 3,000, by at least 3,000 according to s1 (c1).", figure.Trace[0].Reason);
        Assert.Equal(ConfidenceLevel.Low, figure.Confidence);
        Assert.Equal(QuantityRange.AtLeast(40), figure.Range);
    }

    [Fact]
    public void Its_evidence_has_a_camp_for_each_origin()
    {
        var camps = Evidence(new Said(">=200"), new Said(">=3000"), new Said("40..90")).Camps;

        Assert.Equal(["c2", "c0", "c1"], camps.Select(camp => string.Join(' ', camp.Claims.Select(claim => claim.Id))));
        Assert.All(camps, camp => Assert.Equal(1, camp.IndependentOrigins));
        Assert.Equal([QuantityRange.Between(40, 90), QuantityRange.Between(200, 400), QuantityRange.Between(3000, 6000)], camps.Select(camp => camp.CommonRange));
    }

    [Fact]
    public void What_all_allow_is_not_what_all_agree_on()
    {
        var evidence = Evidence(new Said(">=200"), new Said(">=3000"));

        Assert.Equal(QuantityRange.AtLeast(3000), evidence.CommonRange);
        Assert.Null(evidence.AgreedRange);
    }

    [Fact]
    public void Floors_near_each_other_agree()
    {
        var figure = Reconcile([new LargestCamp()], new Said(">=500"), new Said(">=600"), new Said(">=5000"), new Said("=20"));

        Assert.Equal(QuantityRange.AtLeast(600), figure.Range);
        Assert.Equal(600, figure.Best);
        Assert.Equal(["c0", "c1"], Ids(figure.Supporting));
        Assert.Equal(["c2"], Ids(figure.Compatible));
        Assert.Equal(["c3"], Ids(figure.Dissenting));
        Assert.Equal(2, figure.IndependentOrigins);
        Assert.Equal(ConfidenceLevel.Moderate, figure.Confidence);
    }

    [Fact]
    public void An_origin_that_only_allows_the_figure_neither_raises_nor_lowers_its_confidence()
    {
        Said[] agreed = [new("~500", Grade: A), new("480..520")];

        Assert.Equal(ConfidenceLevel.Moderate, Reconcile([new LargestCamp()], agreed).Confidence);
        Assert.Equal(ConfidenceLevel.Moderate, Reconcile([new LargestCamp()], [.. agreed, new(">=50")]).Confidence);
        Assert.Equal(ConfidenceLevel.High, Reconcile([new LargestCamp()], [.. agreed, new(">=400")]).Confidence);
    }

    [Fact]
    public void The_most_reliable_and_the_last_disagree_where_they_merely_allow_each_other()
    {
        Assert.Null(Reconcile([new MostReliable()], new Said(">=200", Grade: A), new Said(">=3000", Grade: A)).Rule);
        Assert.Null(Reconcile([new MostRecent()], new Said(">=200"), new Said(">=3000")).Rule);
        Assert.Equal(QuantityRange.AtLeast(300), Reconcile([new MostReliable()], new Said(">=200", Grade: A), new Said(">=300", Grade: A)).Range);
        Assert.Equal(QuantityRange.AtLeast(300), Reconcile([new MostRecent()], new Said(">=200"), new Said(">=300")).Range);
    }

    [Fact]
    public void The_envelope_of_floors_that_do_not_agree_says_that_figures_differ() => Assert.Equal(
        "The range covers every claim: at least 200. Since the figures differ, the best number is the cautious one, 200.",
        Reconcile([new Envelope()], new Said(">=200"), new Said(">=3000")).Trace.Single().Reason);

    [Theory]
    [MemberData(nameof(OneClaimRules))]
    public void A_figure_of_one_claim_is_not_supported_by_what_its_words_merely_allow(ReconciliationRule rule)
    {
        var figure = Reconcile([rule], new Said(">=100", "first", A), new Said("=7000", "second", AdmiraltyReliability.D, "2024-10-19"), new Said("=150", "third", AdmiraltyReliability.D, "2024-10-19"));

        Assert.Equal(QuantityRange.AtLeast(100), figure.Range);
        Assert.Equal(["c0", "c2"], Ids(figure.Supporting));
        Assert.Equal(["c1"], Ids(figure.Compatible));
        Assert.Empty(figure.Dissenting);
    }

    public static TheoryData<ReconciliationRule> OneClaimRules => [new MostReliable(), new MostRecent(), new ConservativeMinimum(), new First()];

    [Fact]
    public void A_rule_of_ones_own_may_say_who_supports_and_who_allows_its_figure()
    {
        var figure = Reconcile([new Second()], new Said("=1"), new Said("=2"), new Said("=3"));

        Assert.Equal(["c1"], Ids(figure.Supporting));
        Assert.Equal(["c0"], Ids(figure.Compatible));
        Assert.Equal(["c2"], Ids(figure.Dissenting));
    }

    private static ReconciledFigure Reconcile(EquatableList<ReconciliationRule> rules, params IReadOnlyList<Said> said) => Said.Reconcile(new ReconciliationOptions { Rules = rules }, said);

    private static ScopeEvidence Evidence(params IReadOnlyList<Said> said)
    {
        var keeper = new Keeper();
        Reconcile([keeper], said);
        return keeper.Evidence!;
    }

    private static IEnumerable<string> Ids(EquatableList<EntityId<Claim>> claims) => claims.Select(claim => claim.Value);

    private sealed class First() : ReconciliationRule(new() { Id = "first", Title = "The first", Help = "For this test." })
    {
        public override Ruling Reconcile(ScopeEvidence evidence) => Ruling.Decide(evidence.Claims[0], "It is the first.");
    }

    private sealed class Second() : ReconciliationRule(new() { Id = "second", Title = "The second", Help = "For this test." })
    {
        public override Ruling Reconcile(ScopeEvidence evidence) => Ruling.Decide(evidence.Claims[1], "It is the second.").AllowedBy(evidence.Claims.Take(2));
    }

    private sealed class Keeper() : ReconciliationRule(new() { Id = "keeper", Title = "Keeps what it sees", Help = "For this test." })
    {
        public ScopeEvidence? Evidence { get; private set; }

        public override Ruling Reconcile(ScopeEvidence evidence)
        {
            Evidence = evidence;
            return Ruling.Pass("It only looks.");
        }
    }
}
