using NodaTime;
using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

public sealed class AcknowledgementTests
{
    private const string Scope = "present soldiers place:country period:2024-10";
    private static readonly string[] Two = [Claim("first", "one", "ministry", Scope, "=1500"), Claim("second", "two", "agency", Scope, "=11000")];

    [Fact]
    public void A_finding_all_of_whose_witnesses_are_listed_is_acknowledged_and_counted_and_kept()
    {
        var result = Compare(Two, """{ "rule": "CM1001", "claims": ["second", "first"], "reason": "Known." }""");

        var finding = Assert.Single(result.Findings);
        Assert.True(finding.IsAcknowledged);
        Assert.Equal("Known.", finding.Acknowledgement!.Reason);
        Assert.Equal(1, result.Statistics.AcknowledgedFindings);
    }

    [Fact]
    public void A_further_witness_opens_the_finding_again_and_the_acknowledgement_is_told()
    {
        var result = Compare([.. Two, Claim("third", "two", "officials", Scope, "=300")], """{ "rule": "CM1001", "claims": ["first", "second"], "reason": "Known." }""");

        Assert.Null(Assert.Single(result.Findings, finding => finding.Rule.Id == "CM1001").Acknowledgement);
        Assert.True(Assert.IsType<AcknowledgementReason>(Assert.Single(result.Findings, finding => finding.Rule.Id == "CM5001").Reason).HasNewWitnesses);
        Assert.Equal(0, result.Statistics.AcknowledgedFindings);
    }

    [Theory]
    [InlineData("2025-06-30", "2025-06-30", false)]
    [InlineData("2025-06-30", "2025-07-01", true)]
    [InlineData("2025-06-30", null, false)]
    public void An_acknowledgement_holds_through_its_last_day_and_forever_where_no_day_is_given(string until, string? today, bool isExpired)
    {
        var day = today is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value;
        var result = Compare(Two, $$"""{ "rule": "CM1001", "claims": ["first", "second"], "reason": "Known.", "until": "{{until}}" }""", new() { Today = day });

        Assert.Equal(!isExpired, result.Findings.Single(finding => finding.Rule.Id == "CM1001").IsAcknowledged);
        Assert.Equal(isExpired, result.Findings.Any(finding => finding is { Rule.Id: "CM5001", Reason: AcknowledgementReason { IsExpired: true } }));
    }

    [Fact]
    public void An_acknowledgement_of_another_rule_matches_nothing_and_is_told() =>
        Assert.Equal(["CM1001", "CM5001"], Compare(Two, """{ "rule": "CM1002", "claims": ["first", "second"], "reason": "Wrong rule." }""").Findings.Select(finding => finding.Rule.Id));

    [Fact]
    public void An_acknowledgement_of_a_rule_that_did_not_run_is_not_judged()
    {
        var options = new ComparisonOptions { Rules = ComparisonRules.Default.Without("CM1001") };

        Assert.Empty(Compare(Two, """{ "rule": "CM1001", "claims": ["first", "second"], "reason": "Known." }""", options).Findings);
    }

    [Fact]
    public void The_acknowledged_plan_of_the_sample_is_found_and_marked()
    {
        var result = new ClaimComparer().Compare(ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia")));

        var finding = Assert.Single(result.Findings, finding => finding.Rule.Id == "CM4003");
        Assert.Equal("plan-second-half-2023", Assert.Single(finding.Witnesses).Claim.Id.Value);
        Assert.True(finding.IsAcknowledged);
        Assert.DoesNotContain(result.Findings, other => other.Rule.Id == "CM5001");
    }

    private static ComparisonResult Compare(string[] claims, string acknowledgement, ComparisonOptions? options = null) =>
        new ClaimComparer(options).Compare(Dataset(claims, $$"""{ "acknowledgements": [ {{acknowledgement}} ] }"""));
}
