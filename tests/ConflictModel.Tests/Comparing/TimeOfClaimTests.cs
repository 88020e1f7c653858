namespace ConflictModel.Tests;

/// <summary>When a claim holds, by its period or by its statement, and when two are about one time: cases that the oracle found, or that are known by heart.</summary>
public sealed class TimeOfClaimTests
{
    [Theory]
    [InlineData("timed")]
    [InlineData("undated")]
    public void A_count_without_a_period_compares_whatever_its_reports_date(string report)
    {
        var relation = Cases.Compare(Cases.Claim("a", "=100", report, "nis", "killed"), Cases.Claim("b", "=50", "yonhap-25", "jcs", "killed")).Relation;

        Assert.Equal(report == "timed" ? ClaimRelation.Contradicts : ClaimRelation.Tension, relation);
    }

    [Fact]
    public void A_daily_series_does_not_accuse_itself() => Assert.Empty(Cases.CompareAll(
        Cases.Claim("a", "=100", by: "nis"), Cases.Claim("b", "=50", "reuters-20", "nis")).Findings);

    [Fact]
    public void Independent_origins_are_possibly_simultaneous_within_three_days()
    {
        Assert.Single(Cases.CompareAll(Cases.Claim("a", "=100", by: "nis"), Cases.Claim("b", "=50", by: "jcs", report: "yonhap-25", period: "2024-10-21")).Of("CM2001"));
        Assert.Empty(Cases.CompareAll(Cases.Claim("a", "=100", by: "nis"), Cases.Claim("b", "=50", by: "jcs", report: "yonhap-25", period: "2024-10-22")).Findings);
    }

    [Fact]
    public void Plans_are_possibly_one_plan_within_thirty_one_days()
    {
        var first = Cases.Claim("a", "=100", by: "nis").In(scope => scope with { Mode = Mode.Planned });
        var second = Cases.Claim("b", "=50", by: "nis").In(scope => scope with { Mode = Mode.Planned });

        Assert.Single(Cases.CompareAll(first, Stated(second, "2024-11-18")).Of("CM2001"));
        Assert.Empty(Cases.CompareAll(first, Stated(second, "2024-11-19")).Findings);
    }

    [Fact]
    public void A_month_is_one_moment_and_a_year_only_possibly_so()
    {
        Assert.Single(Cases.CompareAll(Cases.Claim("a", "=100", period: "2024-10"), Cases.Claim("b", "=50", "reuters-18", period: "2024-10")).Of("CM1001"));
        Assert.Single(Cases.CompareAll(Cases.Claim("a", "=100", period: "2024"), Cases.Claim("b", "=50", "reuters-18", period: "2024")).Of("CM2001"));
    }

    [Fact]
    public void A_soft_ceiling_makes_no_two_counts_of_different_days_tense()
    {
        var minimum = Cases.Claim("minimum", ">=100", by: "nis", measure: "killed", period: "../2024-10-18");

        Assert.Empty(Cases.CompareAll(Cases.Claim("a", "=900", by: "jcs", measure: "killed", period: "../2024-10-17"), minimum).Findings);
        Assert.Single(Cases.CompareAll(Cases.Claim("a", "=900", by: "jcs", measure: "killed", period: "../2024-10-18"), minimum).Of("CM2001"));
    }

    [Fact]
    public void A_level_over_a_stretch_is_bounded_by_a_count_that_reaches_one_of_its_days()
    {
        Claim[] claims =
        [
            Cases.Claim("level", "=100", measure: "planned-strength", period: "2024-10-01/2024-10-31"),
            Cases.Claim("count", "=50", measure: "sent", period: "../2024-10-15"),
        ];

        Assert.Single(Cases.CompareAll(claims).Of("CM1004"));
    }

    [Fact]
    public void A_planned_level_is_not_certainly_bounded_by_a_planned_flow_that_may_add_to_what_is_there()
    {
        var result = Cases.CompareAll(
            Cases.Claim("level", "=12000", measure: "planned-strength").In(scope => scope with { Mode = Mode.Planned }),
            Cases.Claim("flow", "=2000", measure: "sent").In(scope => scope with { Mode = Mode.Planned }));

        Assert.Empty(result.Of("CM1004"));
        Assert.Single(result.Of("CM2004"));
    }

    [Fact]
    public void A_reclassifiable_count_that_falls_is_a_tension()
    {
        var result = Cases.CompareAll(Cases.Claim("a", "=100", by: "nis", measure: "wounded"), Cases.Claim("b", "=50", "yonhap-25", "nis", "wounded"));

        Assert.Empty(result.Of("CM1003"));
        Assert.Single(result.Of("CM2003"));
    }

    [Fact]
    public void A_figure_that_was_not_quantified_but_carries_bounds_is_compared_by_them() =>
        Assert.Single(Cases.CompareAll(Cases.Claim("a", "?[50..60]"), Cases.Claim("b", "=100", "reuters-18")).Of("CM1001"));

    private static Claim Stated(Claim claim, string date) => claim with
    {
        Attribution = Attribution.To(new AttributionStep { Source = new("nis"), Date = UncertainDate.Parse(date) }),
    };
}
