using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

public sealed class DeniedClaimTests
{
    private const string Event = "\"stance\": \"denies-event\"";
    private const string Figure = "\"stance\": \"denies-figure\"";

    [Fact]
    public void An_event_that_another_source_denies_is_reported_by_this_rule_alone()
    {
        string[] claims =
        [
            Claim("affirmed", "one", "agency", "present soldiers place:country period:2024-10", "~1500"),
            Claim("denied", "later", "ministry", "present soldiers place:country period:2024-10", "", more: Event),
        ];

        var finding = Assert.Single(Findings("CM1006", claims));
        Assert.Equal(["affirmed", "denied"], finding.Witnesses.Select(witness => witness.Claim.Id.Value));
        Assert.Equal(ClaimRelation.Contradicts, Assert.Single(finding.ConflictingPairs).Relation);
        Assert.Empty(Found("CM1001", claims));
    }

    [Fact]
    public void A_denial_that_is_only_possibly_of_the_same_time_is_a_tension()
    {
        string[] claims =
        [
            Claim("affirmed", "one", "agency", "present soldiers place:country period:2024-10", "~1500"),
            Claim("denied", "later", "ministry", "present soldiers place:country period:2024-10-31", "", more: Event),
        ];

        Assert.Empty(Found("CM1006", claims));
        Assert.Equal(["affirmed denied"], Found("CM2001", claims));
    }

    [Theory]
    [InlineData("~1500", "~1500", true)]
    [InlineData("=1500", "~1500", true)]
    [InlineData(">=1500", ">1000", true)]
    [InlineData(">=1500", "~1500", false)]
    [InlineData("=2000", "~1500", false)]
    [InlineData("=2000", "", false)]
    public void A_denied_figure_denies_what_lies_within_its_range(string affirmed, string denied, bool isFound)
    {
        string[] claims =
        [
            Claim("affirmed", "one", "agency", "present soldiers place:country period:2024-10", affirmed),
            Claim("denied", "later", "ministry", "present soldiers place:country period:2024-10", denied, more: Figure),
        ];

        Assert.Equal(isFound ? ["affirmed denied"] : [], Found("CM1006", claims));
    }

    [Fact]
    public void A_source_that_takes_back_its_own_words_is_no_denial_by_another()
    {
        string[] claims =
        [
            Claim("affirmed", "one", "spokesman", "present soldiers place:country period:2024-10", "~1500"),
            Claim("denied", "later", "ministry", "present soldiers place:country period:2024-10", "", more: Event),
        ];

        Assert.Empty(Found("CM1006", claims));
        Assert.Equal(["affirmed denied"], Found("CM3003", claims));
    }

    [Fact]
    public void A_figure_of_another_time_or_of_none_is_not_denied()
    {
        string[] claims =
        [
            Claim("september", "one", "agency", "present soldiers place:country period:2024-09", "~1500"),
            Claim("zero", "one", "agency", "present soldiers place:country period:2024-10", "=0"),
            Claim("denied", "later", "ministry", "present soldiers place:country period:2024-10", "", more: Event),
        ];

        Assert.Empty(Found("CM1006", claims));
    }
}
