namespace ConflictModel.Testing.Tests;

public sealed class RuleKitTests
{
    public static TheoryData<string> BuiltIn => [.. ComparisonRules.Default.Select(rule => rule.Descriptor.Id).Where(id => id != "CM5001")];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_rule_of_the_library_passes(string id) => RuleKit.Check(ComparisonRules.Default.Single(rule => rule.Descriptor.Id == id));

    [Fact]
    public void Every_rule_of_reconciliation_of_the_library_passes()
    {
        ReconciliationRule[] rules =
        [
            ReconciliationRules.LargestCamp, ReconciliationRules.Envelope, ReconciliationRules.MostReliable, ReconciliationRules.MostRecent, ReconciliationRules.Median,
            ReconciliationRules.ConservativeMinimum, ReconciliationRules.LowBestHigh,
        ];

        Assert.All(rules, rule => Assert.Contains(RuleKit.Check(rule).Figures, figure => figure.IsDecided));

        // These two have too few exact figures here to learn from, and pass.
        Assert.All(new[] { ReconciliationRules.Crh, ReconciliationRules.Catd }, rule => Assert.NotEmpty(RuleKit.Check(rule).Figures));
    }

    [Fact]
    public void A_rule_of_reconciliation_that_keeps_state_is_refused() =>
        Assert.Contains("when it runs again", Assert.Throws<DatasetAssertionException>(() => RuleKit.Check(new Counting())).Message, StringComparison.Ordinal);

    [Fact]
    public void The_built_in_dataset_gives_most_rules_something_to_find()
    {
        var found = ComparisonRules.Default.Select(rule => RuleKit.Check(rule)).Count(result => result.Findings.Count > 0);

        Assert.True(found >= 9, $"{found} rules find something.");
    }

    [Fact]
    public void A_rule_that_keeps_state_is_refused() => Refused(new Rule((context, state) => context.Report($"{++state[0]}", context.Claim)), "when it runs again");

    [Fact]
    public void A_rule_that_depends_on_the_order_of_the_dataset_is_refused() =>
        Refused(new Rule((context, _) => context.Report($"{context.Dataset.Claims[0].Id}", context.Claim)), "the order of the dataset");

    [Fact]
    public void A_rule_that_throws_is_refused() => Refused(new Rule((context, _) => context.Report(context.Claim.Quote!.ToUpperInvariant(), context.Claim)), "it throws an exception");

    [Fact]
    public void A_rule_that_throws_for_many_claims_has_one_fault()
    {
        var rule = new Rule((_, _) => throw new NotSupportedException("No such thing."));

        var message = Assert.Throws<DatasetAssertionException>(() => RuleKit.Check(rule)).Message;

        Assert.Equal(2, message.Split("No such thing.").Length);
        Assert.Contains("NotSupportedException: No such thing. (72 times)\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_finds_something_else_while_claims_come_and_go_is_refused() =>
        Refused(new Rule((context, _) => context.Report(FormattableString.Invariant($"one of {context.Dataset.Claims.Count}"), context.Claim)), ", its findings in the live dataset differ");

    [Fact]
    public void A_reliable_rule_gives_its_findings() =>
        Assert.Equal(Small.Result.Dataset.Claims.Count, RuleKit.Check(new Rule((context, _) => context.Report("seen", context.Claim)), Small.Result.Dataset).Findings.Count);

    private static void Refused(ComparisonRule rule, string because)
    {
        var message = Assert.Throws<DatasetAssertionException>(() => RuleKit.Check(rule)).Message;
        Assert.StartsWith("The rule DESK1: A rule is not reliable: ", message, StringComparison.Ordinal);
        Assert.Contains(because, message, StringComparison.Ordinal);
    }

    private sealed class Counting() : ReconciliationRule(new() { Id = "DESK2", Title = "Counts", Help = "h" })
    {
        private int _calls;

        public override Ruling Reconcile(ScopeEvidence evidence) => Ruling.Pass($"call {++_calls}");
    }

    private sealed class Rule(Action<ClaimContext, int[]> check) : ClaimRule(new() { Id = "DESK1", Title = "A rule", Help = "h" })
    {
        private readonly int[] _state = [0];

        public override void Check(ClaimContext context) => check(context, _state);
    }
}
