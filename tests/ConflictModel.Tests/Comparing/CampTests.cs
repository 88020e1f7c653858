namespace ConflictModel.Tests;

/// <summary>The camps of a finding: who stands with whom, on what, and how many they are.</summary>
public sealed class CampTests
{
    [Fact]
    public void Camps_hold_claims_that_share_a_value_with_their_common_range()
    {
        var camps = Finding(
            Cases.Claim("a", "10..20", by: "nis"), Cases.Claim("b", "15..30", "reuters-18", "jcs"), Cases.Claim("c", "=100", "reuters-18", "ministry")).Camps;

        Assert.Equal(["a b", "c"], camps.Select(Members));
        Assert.Equal([QuantityRange.Between(15, 20), QuantityRange.Exactly(100)], camps.Select(camp => camp.CommonRange));
        Assert.All(camps, camp => Assert.Equal("2024-10-18", camp.Period?.ToString()));
    }

    [Fact]
    public void Only_certainly_independent_origins_count_in_a_camp()
    {
        var camps = Finding(
            Cases.Claim("a", "10..20", by: "nis"),
            Cases.Claim("b", "10..20", "reuters-18", "nis"),
            Cases.Claim("c", "10..20", "reuters-18", "spokesman"),
            Cases.Claim("d", "10..20", "reuters-18", "ministry"),
            Cases.Claim("e", "=100", "reuters-18", "jcs"),
            Cases.Claim("f", "=100", "wire-of-officials")).Camps;

        Assert.Equal(["a b c d", "e f"], camps.Select(Members));
        Assert.Equal([2, 1], camps.Select(camp => camp.IndependentOrigins));
    }

    [Fact]
    public void Camps_of_a_tension_share_plausible_values()
    {
        var finding = Assert.Single(Cases.CompareAll(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "=1800", "reuters-18", "jcs")).Of("CM2001"));

        Assert.Equal([QuantityRange.Between(1350, 1650), QuantityRange.Exactly(1800)], finding.Camps.Select(camp => camp.CommonRange));
    }

    [Fact]
    public void What_words_merely_allow_makes_no_camp_in_a_contradiction_either()
    {
        var finding = Finding(Cases.Claim("a", ">=200", by: "nis"), Cases.Claim("b", ">=3000", "reuters-18", "jcs"), Cases.Claim("c", "40..90", "reuters-18", "ministry"));

        Assert.Equal(["c", "a", "b"], finding.Camps.Select(Members));
        Assert.Equal([QuantityRange.Between(40, 90), QuantityRange.Between(200, 400), QuantityRange.Between(3000, 6000)], finding.Camps.Select(camp => camp.CommonRange));
    }

    [Fact]
    public void Each_time_has_camps_of_its_own_the_earliest_first()
    {
        var camps = Finding(
            Cases.Claim("a", "=10", period: "2024-10-20"), Cases.Claim("b", "=20", "reuters-18", period: "2024-10-20"),
            Cases.Claim("c", "=30"), Cases.Claim("d", "=40", "reuters-18")).Camps;

        Assert.Equal(["c", "d", "a", "b"], camps.Select(Members));
    }

    [Fact]
    public void Nested_scopes_have_no_camps() => Assert.Empty(Assert.Single(Cases.CompareAll(
        Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18").In(scope => scope with { Place = new("kursk") })).Of("CM1002")).Camps);

    private static Finding Finding(params Claim[] claims) => Assert.Single(Cases.CompareAll(claims).Of("CM1001"));

    private static string Members(Camp camp) => string.Join(' ', camp.Claims.Select(claim => claim.Id));
}
