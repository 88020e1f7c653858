namespace ConflictModel.Tests;

/// <summary>A run as a whole: rules that fail, and what was counted.</summary>
public sealed class RunTests
{
    [Fact]
    public void A_rule_that_throws_becomes_a_fault_and_the_others_go_on()
    {
        var rules = ComparisonRules.Default.Add(new Probe(context => throw new InvalidOperationException($"no {context.Claim.Id}")));
        var result = Cases.CompareAll(rules, Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18"));

        Assert.False(result.IsComplete);
        Assert.Single(result.Of("CM1001"));
        Assert.Equal(
            ["The rule TEST1 failed: InvalidOperationException: no a", "The rule TEST1 failed: InvalidOperationException: no b"],
            result.Faults.Select(fault => fault.ToString()));
        Assert.All(result.Faults, fault => Assert.Equal(Cases.Claim("a", "=10").Scope, Assert.Single(fault.Scopes)));
    }

    [Fact]
    public void A_rule_that_throws_keeps_what_it_reported_elsewhere()
    {
        var rules = ComparisonRules.None.Add(new Probe(context =>
        {
            context.Report("Seen.", context.Claim);
            if (context.Claim.Id.Value == "b")
            {
                throw new InvalidOperationException("enough");
            }
        }));
        var result = Cases.CompareAll(rules, Cases.Claim("a", "=10"), Cases.Claim("b", "=20"));

        Assert.Contains(result.Findings, finding => finding.Witnesses[0].Claim.Id.Value == "a");
        Assert.Single(result.Faults);
    }

    [Fact]
    public void A_rule_that_reports_a_strange_claim_or_none_is_a_fault()
    {
        var rules = ComparisonRules.None
            .Add(new Probe(context => context.Report("Strange.", Cases.Claim("z", "=1")), "A"))
            .Add(new Probe(context => context.Report("None.", []), "B"));
        var result = Cases.CompareAll(rules, Cases.Claim("a", "=10"));

        Assert.Equal(["A", "B"], result.Faults.Select(fault => fault.Rule.Id));
        Assert.Contains("'z' is not in the dataset", result.Faults[0].Exception.Message, StringComparison.Ordinal);
        Assert.Contains("it must have at least one", result.Faults[1].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_faults_is_complete() => Assert.True(Cases.CompareAll(Cases.Claim("a", "=10")).IsComplete);

    [Fact]
    public void Claims_that_are_not_compared_are_counted_by_reason()
    {
        var statistics = Cases.CompareAll(
            Cases.Claim("a", "=10"),
            Cases.Claim("b", "=20") with { Standing = Standing.Corrected },
            Cases.Claim("c", "=30") with { Standing = Standing.Retracted },
            Cases.Claim("d", "=40") with { Standing = Standing.Retracted, Stance = Stance.DeniesFigure },
            Cases.Claim("e", "=50") with { Stance = Stance.DeniesFigure },
            Cases.Claim("f", "=60") with { Stance = Stance.LeavesUnconfirmed },
            Cases.Claim("g", "=10") with { Stance = Stance.DeniesEvent }).Statistics;

        Assert.Equal((7, 2, 1), (statistics.Claims, statistics.ComparedClaims, statistics.Scopes));
        Assert.Equal(
            ["Corrected 1", "Retracted 2", "DeniesFigure 1", "LeavesUnconfirmed 1"],
            statistics.NotCompared.Select(count => $"{count.Exclusion} {count.Claims}"));
    }

    [Fact]
    public void Reports_scopes_and_origins_are_counted()
    {
        var statistics = Cases.CompareAll(
            Cases.Claim("a", "=10", by: "spokesman"),
            Cases.Claim("b", "=10", "reuters-18", "ministry"),
            Cases.Claim("c", "=10", "reuters-18", "nis, jcs", period: "2024-12"),
            Cases.Claim("d", "=10", "leaflet"),
            Cases.Claim("e", "=10", "poster").In(scope => scope with { Place = new("kursk") })).Statistics;

        Assert.Equal((10, 2, 5), (statistics.Reports, statistics.Scopes, statistics.Origins));
    }

    [Fact]
    public void A_denied_event_is_a_count_of_nothing() => Assert.Single(Cases.CompareAll(
        Cases.Claim("a", "?", by: "nis"), Cases.Claim("b", "=500", "reuters-18", "jcs") with { Stance = Stance.DeniesEvent }).Of("CM1006"));

    [Fact]
    public void A_dataset_without_claims_gives_an_empty_and_complete_result()
    {
        var result = Cases.CompareAll([]);

        Assert.True(result.IsComplete);
        Assert.Empty(result.Findings);
        Assert.Equal((0, 0), (result.Statistics.Claims, result.Statistics.Scopes));
    }
}
