namespace ConflictModel.Tests;

/// <summary>What counts as an update, and what a correction explains.</summary>
public sealed class PairUpdateTests
{
    [Theory]
    [InlineData("killed", "a later count")]
    [InlineData("present", "a level of a later day")]
    public void A_later_figure_of_one_origin_for_one_scope_is_an_update(string measure, string why)
    {
        var pair = new PairDataset().Add("a", "100", "2024-10-18", "army", measure).Add("b", "300", "2024-12-19", "army", measure).Compare();

        Assert.True(pair.Relation == ClaimRelation.Updated, $"{why} is {pair.Relation}.");
    }

    [Fact]
    public void A_later_figure_of_an_independent_origin_is_no_update()
    {
        Assert.Equal(ClaimRelation.Compatible, new PairDataset().Add("a", "100", "2024-10-18", "army").Add("b", "300", "2024-12-19", "korean-service").Compare().Relation);
        Assert.Equal(ClaimRelation.Incomparable, new PairDataset().Add("a", "100", "2024-10-18", "army", "present").Add("b", "300", "2024-12-19", "korean-service", "present").Compare().Relation);
    }

    [Fact]
    public void A_later_figure_for_a_part_is_no_update() =>
        Assert.Equal(ClaimRelation.Incomparable, new PairDataset().Add("a", "300", "2024-10-18", "army").Add("b", "100", "2024-12-19", "army", place: "kursk").Compare().Relation);

    [Fact]
    public void A_count_that_begins_elsewhere_is_no_update() =>
        Assert.Equal(ClaimRelation.Compatible, new PairDataset().Add("a", "100", "2024-10-18", "army", period: "/2024-10-18").Add("b", "300", "2024-12-19", "army").Compare().Relation);

    [Fact]
    public void A_later_level_is_an_update_and_its_reason_names_the_two_days()
    {
        var pair = new PairDataset().Add("a", "100", "2024-10-18", "army", "present").Add("b", "300", "2024-12-19", "army", "present").Compare();
        var reason = Assert.IsType<IncomparableReason>(pair.Reason);

        Assert.Equal((ScopeCoordinate.Period, "2024-10-18", "2024-12-19"), (reason.Coordinate, reason.First, reason.Second));
    }

    [Fact]
    public void A_plan_is_updated_within_the_policys_days_and_not_comparable_beyond_them()
    {
        var plans = new PairDataset()
            .Add("a", "100", "2024-10-18", "army", mode: Mode.Planned)
            .Add("b", "100", "2024-11-18", "army", mode: Mode.Planned)
            .Add("c", "100", "2024-11-19", "army", mode: Mode.Planned);

        Assert.Equal(ClaimRelation.Updated, plans.Compare("a", "b").Relation);
        Assert.Equal(ClaimRelation.Incomparable, plans.Compare("a", "c").Relation);
    }

    [Theory]
    [InlineData("killed", ClaimRelation.Contradicts, "CM1003")]
    [InlineData("wounded", ClaimRelation.Tension, "CM2003")]
    public void A_count_that_falls_contradicts_itself_unless_people_may_have_moved_on(string measure, ClaimRelation expected, string rule)
    {
        var pair = new PairDataset().Add("a", "=300", "2024-10-18", "army", measure).Add("b", "=100", "2024-12-19", "army", measure);

        Assert.Equal(expected, pair.Compare().Relation);
        Assert.Equal([rule], new ClaimComparer().Compare(pair.Build()).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Two_counts_of_the_wounded_as_of_one_day_contradict_each_other() =>
        Assert.Equal(ClaimRelation.Contradicts, new PairDataset().Add("a", "=300", "2024-10-18", "army", "wounded").Add("b", "=100", "2024-10-18", "korean-service", "wounded").Compare().Relation);

    [Fact]
    public void A_correction_explains_a_fall_from_whatever_its_origin_had_said_before_to_whatever_it_says_since()
    {
        var series = Corrected();

        foreach (var (earlier, later) in new[] { ("a", "c"), ("b", "c"), ("a", "d"), ("b", "d") })
        {
            var pair = series.Compare(earlier, later);
            Assert.Equal((ClaimRelation.Updated, Agreement.Disjoint), (pair.Relation, pair.Agreement));
            Assert.Equal("c", Assert.IsType<BoundsReason>(pair.Reason).ExplainedBy?.Value);
        }
    }

    [Fact]
    public void An_explained_fall_is_found_as_worth_knowing_and_names_its_correction()
    {
        var finding = Assert.Single(new ClaimComparer().Compare(Corrected().Build()).Findings);

        Assert.Equal(("CM1003", Severity.Info), (finding.Rule.Id, finding.Severity));
        Assert.Equal(["b", "c"], finding.Witnesses.Select(witness => witness.Claim.Id.Value));
        Assert.Equal("c", Assert.IsType<BoundsReason>(finding.Reason).ExplainedBy?.Value);
        Assert.EndsWith("(c).", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_explains_no_fall_after_it_and_none_of_another_origin()
    {
        var series = Corrected().Add("e", "=50", "2024-12-22", "army").Add("f", "=320", "2024-12-17", "korean-service");

        Assert.Equal(ClaimRelation.Contradicts, series.Compare("d", "e").Relation);
        Assert.Equal(ClaimRelation.Contradicts, series.Compare("f", "d").Relation);
    }

    private static PairDataset Corrected() => new PairDataset()
        .Add("a", "=290", "2024-12-17", "army")
        .Add("b", "=300", "2024-12-18", "army")
        .Add("c", "=100", "2024-12-19", "army", corrects: "b")
        .Add("d", "=110", "2024-12-20", "army");
}
