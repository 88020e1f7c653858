namespace ConflictModel.Tests;

/// <summary>A later as-of date of possibly the same origin is an update.</summary>
public sealed class UpdatedTests
{
    [Fact]
    public void A_count_that_an_origin_gives_up_to_a_later_day_is_an_update() =>
        AssertUpdated(Cases.Claim("a", "=100", by: "nis", measure: "killed"), Cases.Claim("b", "=120", "yonhap-25", "nis", "killed"));

    [Fact]
    public void A_plan_that_an_origin_states_later_is_an_update() => AssertUpdated(
        Cases.Claim("a", "~1500", by: "nis").In(scope => scope with { Mode = Mode.Planned }),
        Cases.Claim("b", "~1600", "yonhap-25", "nis").In(scope => scope with { Mode = Mode.Planned }));

    [Fact]
    public void A_count_of_a_possibly_common_origin_up_to_a_later_day_is_an_update() =>
        AssertUpdated(Cases.Claim("a", "=100", by: "officials", measure: "killed"), Cases.Claim("b", "=120", "yonhap-25", "nis", "killed"));

    [Fact]
    public void A_count_of_an_independent_origin_up_to_a_later_day_is_no_update() =>
        Assert.Equal(ClaimRelation.Compatible, Cases.Compare(Cases.Claim("a", "=100", by: "jcs", measure: "killed"), Cases.Claim("b", "=120", "yonhap-25", "nis", "killed")).Relation);

    [Fact]
    public void A_count_that_goes_on_from_one_start_is_an_update_and_one_over_another_part_of_the_time_is_none()
    {
        var first = Cases.Claim("a", "=100", by: "nis", measure: "killed", period: "2024-10-01/2024-10-05");

        AssertUpdated(first, Cases.Claim("b", "=120", by: "nis", measure: "killed", period: "2024-10-01/2024-10-18"));
        Assert.Equal(ClaimRelation.Compatible, Cases.Compare(first, Cases.Claim("b", "=120", by: "nis", measure: "killed", period: "2024-09/2024-10-18")).Relation);
    }

    [Fact]
    public void A_correction_is_an_update_though_the_count_falls()
    {
        var first = Cases.Claim("a", "=100", by: "nis", measure: "killed");
        var second = Cases.Claim("b", "=90", "yonhap-25", "nis", "killed");

        Assert.Equal(ClaimRelation.Contradicts, Cases.Compare(first, second).Relation);
        AssertUpdated(first, second with { Corrects = first.Id });
    }

    [Fact]
    public void A_reclassifiable_count_that_falls_is_tense_and_no_contradiction() => Assert.Equal(ClaimRelation.Tension, Cases.Compare(
        Cases.Claim("a", "=100", by: "nis", measure: "wounded"), Cases.Claim("b", "=50", "yonhap-25", "nis", "wounded")).Relation);

    private static void AssertUpdated(Claim first, Claim second)
    {
        Assert.Equal(ClaimRelation.Updated, Cases.Compare(first, second).Relation);
        Assert.Equal(ClaimRelation.Updated, Cases.Compare(second, first).Relation);
    }
}
