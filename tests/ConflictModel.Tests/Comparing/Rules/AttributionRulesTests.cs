using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

/// <summary>CM3001 to CM3003, and that a pair is reported by one of the rules alone.</summary>
public sealed class AttributionRulesTests
{
    private const string Scope = "present soldiers place:country period:2024-10";

    [Theory]
    [InlineData("~1500", "~11000", Certainty.Certain)]
    [InlineData(">=100", "=5000", Certainty.Possible)]
    [InlineData("6000", "~6000", Certainty.No)]
    public void One_statement_with_two_figures_is_a_misquote_or_a_drift(string first, string second, Certainty isMisquote)
    {
        string[] claims = [Claim("first", "one", "ministry", Scope, first), Claim("second", "two", "spokesman", Scope, second)];

        var finding = Assert.Single(Findings("CM3002", claims));
        Assert.Equal(isMisquote, Assert.IsType<RestatementReason>(finding.Reason).IsMisquote);
        Assert.Equal(isMisquote == Certainty.Certain ? ClaimRelation.Contradicts : ClaimRelation.Restated, Assert.Single(finding.ConflictingPairs).Relation);
        Assert.Empty(Found("CM1001", claims));
        Assert.Empty(Found("CM2001", claims));
    }

    [Theory]
    [InlineData("=1500", "1500[1500..1500]")]
    [InlineData("", "~1500")]
    [InlineData("1000s", "~3000")]
    public void The_same_figure_none_and_a_vaguer_word_are_no_other_figure(string first, string second) =>
        Assert.Empty(Found("CM3002", [Claim("first", "one", "ministry", Scope, first), Claim("second", "two", "ministry", Scope, second)]));

    [Fact]
    public void Statements_of_two_origins_or_of_one_nobody_can_tell_are_not_one_statement()
    {
        Assert.Empty(Found("CM3002", [Claim("first", "one", "ministry", Scope, "~1500"), Claim("second", "two", "agency", Scope, "~11000")]));
        Assert.Empty(Found("CM3002", [Claim("first", "one", "officials", Scope, "~1500"), Claim("second", "two", "officials", Scope, "~11000")]));
    }

    [Theory]
    [InlineData("~1500", "~3000", true)]
    [InlineData("~1500", "~1600", false)]
    [InlineData(">=100", "=5000", true)]
    public void An_origin_that_gives_another_figure_for_one_period_later_revises_it(string first, string second, bool isFound)
    {
        string[] claims = [Claim("first", "one", "ministry", Scope, first), Claim("second", "later", "spokesman", Scope, second)];

        Assert.Equal(isFound ? ["first second"] : [], Found("CM3003", claims));
        Assert.Empty(Found("CM1001", claims));
        Assert.Empty(Found("CM2001", claims));
    }

    [Fact]
    public void A_correction_explains_a_revision_and_no_other_rule_reports_it()
    {
        string[] claims = [Claim("first", "one", "ministry", Scope, "~1500"), Claim("second", "later", "ministry", Scope, "~3000", more: "\"corrects\": \"first\"")];

        Assert.DoesNotContain(new ClaimComparer().Compare(Dataset(claims)).Findings, finding => finding.Rule.Id != "CM3001");
    }

    [Fact]
    public void Figures_of_different_periods_are_no_revision() =>
        Assert.Empty(Found("CM3003", [Claim("first", "one", "ministry", Scope, "~1500"), Claim("second", "later", "ministry", "present soldiers place:country period:2024-11", "~3000")]));

    [Fact]
    public void The_claims_of_a_revision_are_all_that_violate_with_another_statement()
    {
        string[] claims =
        [
            Claim("high", "later", "ministry", Scope, "=3000"),
            Claim("low", "one", "ministry", Scope, "=1000"),
            Claim("middle", "undated", "ministry", Scope, "1000..3000"),
        ];

        var finding = Assert.Single(Findings("CM3003", claims));
        Assert.Equal(["high", "low"], finding.Witnesses.Select(witness => witness.Claim.Id.Value));
        Assert.Equal(["low"], Assert.Single(finding.ConflictingPairs) is { } pair ? new[] { pair.Second.Id.Value } : []);
    }

    [Fact]
    public void The_fingerprint_of_a_revision_stays_when_a_claim_is_added()
    {
        string[] claims = [Claim("first", "one", "ministry", Scope, "=1500"), Claim("second", "later", "ministry", Scope, "=3000")];
        string[] more = [.. claims, Claim("third", "two", "ministry", "present soldiers place:country period:2024-10", "=9000")];

        Assert.Equal(Assert.Single(Findings("CM3003", claims)).Fingerprint, Assert.Single(Findings("CM3003", more)).Fingerprint);
    }

    [Fact]
    public void Several_reports_with_one_origin_are_told_and_several_claims_of_one_report_are_not()
    {
        Assert.Equal(["first second"], Found("CM3001", [Claim("first", "one", "ministry", Scope, "~1500"), Claim("second", "two", "spokesman", Scope, "~1500")]));
        Assert.Empty(Found("CM3001", [Claim("first", "one", "ministry", Scope, "~1500"), Claim("second", "one", "ministry", Scope, "~1500")]));
    }
}
