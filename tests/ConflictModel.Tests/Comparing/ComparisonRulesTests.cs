namespace ConflictModel.Tests;

/// <summary>The list of rules: added, left out, given another severity; never changed in place.</summary>
public sealed class ComparisonRulesTests
{
    private static readonly Probe Rule = new(_ => { });

    [Fact]
    public void Adding_a_rule_leaves_the_old_list_as_it_was()
    {
        var before = ComparisonRules.Default.Count;
        var more = ComparisonRules.Default.Add(Rule);

        Assert.Equal((before, before + 1), (ComparisonRules.Default.Count, more.Count));
        Assert.Same(Rule, more[^1]);
    }

    [Fact]
    public void A_second_rule_of_one_id_is_refused_by_name()
    {
        var fault = Assert.Throws<ArgumentException>(() => ComparisonRules.Default.Add(Rule).Add(new Probe(_ => { })));

        Assert.StartsWith("There is already a rule 'TEST1'; each rule must have a unique id.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_was_left_out_finds_nothing()
    {
        Claim[] claims = [Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18")];

        Assert.NotEmpty(Cases.CompareAll(claims).Of("CM1001"));
        Assert.Empty(Cases.CompareAll(ComparisonRules.Default.Without("CM1001"), claims).Findings);
    }

    [Fact]
    public void A_rule_that_was_left_out_can_be_added_again_with_its_default_severity()
    {
        var rules = ComparisonRules.None.Add(Rule).WithSeverity("TEST1", Severity.Error).Without("TEST1").Add(Rule);

        Assert.Equal(Severity.Warning, rules.SeverityOf("TEST1"));
    }

    [Fact]
    public void Severity_is_set_from_outside()
    {
        var rules = ComparisonRules.Default.WithSeverity("CM1001", Severity.Info);
        var result = Cases.CompareAll(rules, Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18"));

        Assert.Equal(Severity.Info, Assert.Single(result.Of("CM1001")).Severity);
        Assert.Equal((Severity.Error, Severity.Info), (ComparisonRules.Default.SeverityOf("CM1001"), rules.SeverityOf("CM1001")));
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused_with_those_that_are()
    {
        var rules = ComparisonRules.None.Add(Rule);
        Action[] mistakes = [() => rules.Without("CM9"), () => rules.WithSeverity("CM9", Severity.Info), () => rules.SeverityOf("CM9")];

        Assert.All(mistakes, mistake => Assert.StartsWith("There is no rule 'CM9'; the rules are TEST1.", Assert.Throws<ArgumentException>(mistake).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_severity_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRules.Default.WithSeverity("CM1001", (Severity)9));

    [Fact]
    public void Nulls_are_refused()
    {
        Action[] mistakes =
        [
            () => ComparisonRules.None.Add(null!), () => ComparisonRules.Default.Without(null!),
            () => ComparisonRules.Default.WithSeverity(null!, Severity.Info), () => ComparisonRules.Default.SeverityOf(null!),
        ];

        Assert.All(mistakes, mistake => Assert.Throws<ArgumentNullException>(mistake));
    }

    [Fact]
    public void Findings_stand_by_severity_then_by_rule()
    {
        var rules = ComparisonRules.None
            .Add(new Probe(context => context.Report("Last.", context.Claim), "Z"))
            .Add(new Probe(context => context.Report("First of its kind.", context.Claim), "B"))
            .Add(new Probe(context => context.Report("First.", context.Claim), "Y")).WithSeverity("Y", Severity.Error);

        Assert.Equal(["Y", "B", "Z"], Cases.CompareAll(rules, Cases.Claim("a", "=10")).Findings.Select(finding => finding.Rule.Id));
    }
}
