namespace ConflictModel.Tests;

/// <summary>Counts of one incident while it is being counted, judged as a careful reader does.</summary>
public sealed class CountedIncidentTests
{
    [Fact]
    public void A_count_that_grows_from_day_to_day_is_updated_whoever_gives_it() => AssertPair(
        ClaimRelation.Updated, [], new TollDataset().Add("a", "39", "agency", "2024-03-05").Add("b", "52", "ngo", "2024-03-06"));

    [Fact]
    public void An_estimate_of_the_total_lies_between_a_first_count_and_a_later_one()
    {
        var toll = new TollDataset().Add("a", "39", "agency", "2024-03-05").Add("c", "~100", "ministry", "2024-03-06").Add("b", "52", "ngo", "2024-03-07");

        AssertPair(ClaimRelation.Updated, [], toll);
        Assert.Equal(ClaimRelation.Updated, toll.Compare("a", "c").Relation);
        Assert.Equal(ClaimRelation.Compatible, toll.Compare("c", "b").Relation);
    }

    [Fact]
    public void A_first_count_that_is_outgrown_beyond_measure_is_a_tension() => AssertPair(
        ClaimRelation.Tension, ["CM2001"], new TollDataset().Add("a", "12", "agency", "2024-03-05").Add("b", "471", "ngo", "2024-03-06"));

    [Fact]
    public void Two_ranges_of_the_total_that_share_nothing_contradict_each_other_though_a_day_apart() => AssertPair(
        ClaimRelation.Contradicts, ["CM1001"], new TollDataset().Add("a", "10..50", "agency", "2024-03-05").Add("b", "100..300", "ngo", "2024-03-06"));

    [Fact]
    public void Two_estimates_of_the_total_contradict_each_other_though_months_apart() => AssertPair(
        ClaimRelation.Contradicts, ["CM1001"], new TollDataset().Add("a", "~300", "agency", "2024-03-14").Add("b", "~600", "ngo", "2024-05-05"));

    [Fact]
    public void A_settled_count_is_contradicted_by_another_settled_one_and_a_first_one_by_neither()
    {
        var toll = new TollDataset().Add("a", "16", "mayor", "2024-03-05").Add("b", "17", "president", "2024-03-14").Add("c", "40", "ngo", "2024-03-19");

        Assert.Equal((ClaimRelation.Updated, Lineage.Affiliated), (toll.Compare().Relation, toll.Compare().Lineage));
        Assert.Equal(ClaimRelation.Contradicts, toll.Compare("b", "c").Relation);
        Assert.Equal(ClaimRelation.Updated, toll.Compare("a", "c").Relation);
        Assert.Equal(["CM1001"], toll.Findings());
    }

    [Fact]
    public void The_missing_who_become_fewer_are_a_tension() => AssertPair(
        ClaimRelation.Tension, ["CM2001"], new TollDataset().Add("a", "100", "agency", "2024-03-05", "missing").Add("b", "40", "ngo", "2024-03-06", "missing"));

    [Fact]
    public void A_denial_is_about_the_total() => AssertPair(
        ClaimRelation.Contradicts, ["CM1006"], new TollDataset().Add("a", "?", "ministry", "2024-03-05", stance: Stance.DeniesEvent).Add("b", "12", "ngo", "2024-03-06"));

    [Fact]
    public void A_later_count_of_a_part_may_lie_above_an_earlier_one_of_the_whole() => AssertPair(
        ClaimRelation.Compatible, [], new TollDataset().Add("a", "50", "agency", "2024-03-07", category: "children").Add("b", "40", "ngo", "2024-03-05"));

    [Fact]
    public void An_earlier_count_of_a_part_above_a_later_one_of_the_whole_is_a_contradiction() => AssertPair(
        ClaimRelation.Contradicts, ["CM1002"], new TollDataset().Add("a", "50", "agency", "2024-03-05", category: "children").Add("b", "40", "ngo", "2024-03-07"));

    [Fact]
    public void One_origin_that_lowers_its_count_revises_it_and_contradicts_nobody() => AssertPair(
        ClaimRelation.Updated, ["CM3003", "CM3001"], new TollDataset().Add("a", "500", "ministry", "2024-03-05").Add("b", "471", "ministry", "2024-03-06"));

    [Fact]
    public void One_origin_that_says_so_when_it_lowers_its_count_is_only_updated() => AssertPair(
        ClaimRelation.Updated, ["CM3001"], new TollDataset().Add("a", "500", "ministry", "2024-03-05").Add("b", "471", "ministry", "2024-03-06", corrects: "a"));

    [Fact]
    public void Totals_of_a_month_that_is_over_contradict_each_other() => AssertPair(
        ClaimRelation.Contradicts, ["CM1001"], new TollDataset().Add("a", "1200", "agency", "2024-04-02", period: "2024-03").Add("b", "1350", "ngo", "2024-05-02", period: "2024-03"));

    [Fact]
    public void A_study_of_the_same_months_that_finds_half_as_many_again_contradicts_the_official_total() => AssertPair(
        ClaimRelation.Contradicts, ["CM1001"], new TollDataset().Add("a", "37877", "ministry", "2024-07-01", period: "2023-10/2024-06").Add("b", "55298", "ngo", "2025-01-10", period: "2023-10/2024-06"));

    [Fact]
    public void Different_counts_of_one_day_are_a_tension_since_either_may_be_the_later() => AssertPair(
        ClaimRelation.Tension, ["CM2001"], new TollDataset().Add("a", "39", "agency", "2024-03-05").Add("b", "52", "ngo", "2024-03-05"));

    [Theory]
    [InlineData("2024-03-05", "2024-03-07", "=20", "=19", "=52", "")]
    [InlineData("2024-03-07", "2024-03-05", "=20", "=19", "=52", "CM1005")]
    [InlineData("2024-03-05", "2024-03-07", "=30", "=30", "=52", "CM1005")]
    [InlineData("2024-03-07", "2024-03-05", "=30", "=30", "=52", "")]
    [InlineData("2024-03-07", "2024-03-05", ">=20", ">=19", "=52", "")]
    [InlineData("2024-03-05", "2024-03-05", "=30", "=30", "=52", "")]
    [InlineData("2024-03-20", "2024-03-05", "=20", "=19", "=52", "CM1005")]
    [InlineData("2024-03-05", "2024-03-20", "=20", "=19", "=52", "")]
    [InlineData("2024-03-20", "2024-04-20", "=20", "=19", "=52", "CM1005")]
    [InlineData("2024-03-20", "2024-04-20", "=30", "=24", "=52", "")]
    [InlineData("2024-03-20", "2024-04-20", "=30", "=25", "=52", "CM1005")]
    [InlineData("2024-03-20", "2024-04-20", "=30", "=20", "=52", "")]
    [InlineData("2024-03-05", "2024-03-20", "=30", "=30", "=52", "CM1005")]
    [InlineData("2024-03-20", "2024-03-05", "=30", "=30", "=52", "")]
    public void Parts_add_up_to_what_was_known_of_their_whole_no_later_and_no_earlier(string parts, string whole, string children, string others, string persons, string rules)
    {
        var toll = new TollDataset().Add("a", children, "agency", parts, category: "children").Add("b", others, "ngo", parts, category: "others").Add("c", persons, "mayor", whole);

        Assert.Equal(rules, string.Join(' ', toll.Findings()));
    }

    [Theory]
    [InlineData("=30", "=23", "killed", "CM1005")]
    [InlineData("=30", "=21", "killed", "CM1005")]
    [InlineData("=30", "=22", "killed", "")]
    [InlineData("=30", "=23", "missing", "CM1005")]
    public void What_one_report_says_in_one_breath_adds_up_as_it_stands(string children, string others, string measure, string rules)
    {
        foreach (var date in new[] { "2024-03-05", "2024-05-05" })
        {
            var toll = new TollDataset()
                .Add("a", children, "agency", date, measure, "children", report: "one")
                .Add("b", others, "agency", date, measure, "others", report: "one")
                .Add("c", "=52", "agency", date, measure, report: "one");

            Assert.Equal(rules, string.Join(' ', toll.Findings()));
        }
    }

    [Fact]
    public void The_missing_of_two_reports_may_have_moved_on_and_are_not_added() => Assert.Empty(new TollDataset()
        .Add("a", "=30", "agency", "2024-03-20", "missing", "children").Add("b", "=40", "agency", "2024-03-20", "missing", "others").Add("c", "=52", "ngo", "2024-04-20", "missing").Findings());

    [Theory]
    [InlineData("2024-03-06", "2024-03-07", "2024-03-09", "=60", "")]
    [InlineData("2024-03-08", "2024-03-09", "2024-03-07", "=60", "CM1005")]
    [InlineData("2024-03-06", "2024-03-07", "2024-03-09", "=40", "CM1005")]
    [InlineData("2024-03-08", "2024-03-09", "2024-03-07", "=40", "")]
    public void Increments_add_up_to_what_was_known_of_the_total_no_later_and_no_earlier(string before, string added, string after, string total, string rules)
    {
        var toll = new TollDataset()
            .Add("a", "=30", "agency", before, period: "2024-03-01/2024-03-04")
            .Add("b", "=20", "ngo", added, period: "2024-03-05")
            .Add("c", total, "mayor", after, period: "2024-03-01/2024-03-05");

        Assert.Equal(rules, string.Join(' ', toll.Findings()));
    }

    [Fact]
    public void The_day_of_an_event_says_the_same_as_the_event()
    {
        var dataset = new TollDataset().Add("a", "10..50", "agency", "2024-03-06").Add("b", "100..300", "ngo", "2024-03-07").Build();
        var contents = dataset.Contents with { Claims = [.. dataset.Contents.Claims.Select((claim, i) => i == 0 ? claim with { Scope = claim.Scope with { Period = UncertainPeriod.Parse("2024-03-05") } } : claim)] };

        Assert.Equal(["CM1001"], new ClaimComparer().Compare(ConflictDataset.Create(contents)).Findings.Select(finding => finding.Rule.Id));
    }

    private static void AssertPair(ClaimRelation relation, string[] rules, TollDataset toll)
    {
        Assert.Equal(relation, toll.Compare().Relation);
        Assert.Equal(rules, toll.Findings());
    }
}
