namespace ConflictModel.Tests;

/// <summary>The eight relations of two claims, in the order in which they are decided.</summary>
public sealed class RelationTests
{
    [Fact]
    public void Claims_without_an_order_between_their_scopes_are_incomparable()
    {
        var pair = Cases.Compare(Cases.Claim("a", "=100"), Cases.Claim("b", "=900").In(scope => scope with { Place = new("donbas") }));

        Assert.Equal((ClaimRelation.Incomparable, Agreement.Incomparable), (pair.Relation, pair.Agreement));
    }

    [Fact]
    public void One_statement_with_one_figure_in_two_reports_is_the_same_statement() =>
        Assert.Equal(ClaimRelation.SameStatement, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "~1500", "reuters-18", "nis")));

    [Fact]
    public void One_statement_with_another_hedge_is_restated() =>
        Assert.Equal(ClaimRelation.Restated, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", ">=1500", "reuters-18", "nis")));

    [Fact]
    public void One_statement_with_figures_that_strain_is_still_restated() =>
        Assert.Equal(ClaimRelation.Restated, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "=1800", "reuters-18", "nis")));

    [Fact]
    public void One_statement_with_disjoint_figures_contradicts_itself() =>
        Assert.Equal(ClaimRelation.Contradicts, Relation(Cases.Claim("a", "=1500", by: "nis"), Cases.Claim("b", "=15000", "reuters-18", "nis")));

    [Fact]
    public void Disjoint_figures_at_one_time_contradict_each_other()
    {
        var pair = Cases.Compare(Cases.Claim("a", "=1500", by: "nis"), Cases.Claim("b", "=1000", "reuters-18", "jcs"));

        Assert.Equal((ClaimRelation.Contradicts, Agreement.Disjoint), (pair.Relation, pair.Agreement));
        Assert.Equal(("a", "b"), (pair.First.Id.Value, pair.Second.Id.Value));
    }

    [Fact]
    public void Plausibly_disjoint_figures_at_one_time_are_tense()
    {
        var pair = Cases.Compare(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "=1800", "reuters-18", "jcs"));

        Assert.Equal((ClaimRelation.Tension, Agreement.Strained), (pair.Relation, pair.Agreement));
        Assert.Equal(("b", "a"), (pair.First.Id.Value, pair.Second.Id.Value));
    }

    [Fact]
    public void Disjoint_figures_of_scopes_that_may_be_ordered_are_tense() =>
        Assert.Equal(ClaimRelation.Tension, Relation(Cases.Claim("a", "=1500"), Cases.Claim("b", "=1000").In(scope => scope with { Place = default })));

    [Fact]
    public void A_part_above_its_whole_contradicts_it_and_stands_first()
    {
        var whole = Cases.Claim("whole", "=100", "reuters-18");
        var pair = Cases.Compare(whole, Cases.Claim("part", "=200").In(scope => scope with { Place = new("kursk") }));

        Assert.Equal(ClaimRelation.Contradicts, pair.Relation);
        Assert.Equal(("part", "whole"), (pair.First.Id.Value, pair.Second.Id.Value));
    }

    [Fact]
    public void A_contradiction_outranks_an_update() =>
        Assert.Equal(ClaimRelation.Contradicts, Relation(
            Cases.Claim("a", "=100", by: "nis", measure: "killed", period: "../2024-10-18"),
            Cases.Claim("b", "=50", "yonhap-25", "nis", "killed", "../2024-10-25")));

    [Fact]
    public void Figures_of_independent_origins_that_hold_each_others_best_value_corroborate() =>
        Assert.Equal(ClaimRelation.Corroborates, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "~1400", "reuters-18", "jcs")));

    [Theory]
    [InlineData(">=1400")]
    [InlineData(">1400")]
    [InlineData("<=1600")]
    [InlineData("<1600")]
    [InlineData("^1600")]
    public void A_one_sided_bound_never_corroborates(string bound) =>
        Assert.Equal(ClaimRelation.Compatible, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", bound, "reuters-18", "jcs")));

    [Fact]
    public void A_possibly_common_origin_never_corroborates() =>
        Assert.Equal(ClaimRelation.Compatible, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "~1400", "reuters-18", "officials")));

    [Fact]
    public void A_best_value_outside_the_others_plausible_range_corroborates_nothing() =>
        Assert.Equal(ClaimRelation.Compatible, Relation(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "~1700", "reuters-18", "jcs")));

    [Fact]
    public void A_part_below_its_whole_is_compatible() =>
        Assert.Equal(ClaimRelation.Compatible, Relation(Cases.Claim("a", "=100"), Cases.Claim("b", "=900", "reuters-18").In(scope => scope with { Place = Coordinate<Place>.Any })));

    [Fact]
    public void Equal_figures_agree_as_equal() =>
        Assert.Equal(Agreement.Equal, Cases.Compare(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "~1500", "reuters-18", "jcs")).Agreement);

    [Fact]
    public void A_figure_inside_the_other_agrees_as_within() =>
        Assert.Equal(Agreement.Within, Cases.Compare(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "=1500", "reuters-18", "jcs")).Agreement);

    [Fact]
    public void Figures_that_overlap_agree_as_meeting() =>
        Assert.Equal(Agreement.Meeting, Cases.Compare(Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "~1700", "reuters-18", "jcs")).Agreement);

    [Fact]
    public void The_order_in_which_two_claims_are_given_does_not_change_what_they_are()
    {
        var claims = new[]
        {
            Cases.Claim("a", "~1500", by: "nis"), Cases.Claim("b", "=1500", "reuters-18", "nis"), Cases.Claim("c", "=1800", "reuters-20", "jcs", period: "2024-10-18"),
            Cases.Claim("d", "=9000").In(scope => scope with { Place = new("kursk") }), Cases.Claim("e", "5..9", measure: "killed"), Cases.Claim("f", "=3", "yonhap-25", measure: "killed"),
            Cases.Claim("g", "?", "undated"), Cases.Claim("h", "=5", unit: "items"),
        };
        var dataset = Cases.Dataset(claims);
        var comparer = new ClaimComparer();
        foreach (var (a, b) in claims.SelectMany(a => claims.Where(b => a.Id < b.Id).Select(b => (a, b))))
        {
            var (there, back) = (comparer.Compare(a, b, dataset), comparer.Compare(b, a, dataset));
            Assert.Equal((there.Relation, there.Lineage, there.Agreement), (back.Relation, back.Lineage, back.Agreement));
        }
    }

    private static ClaimRelation Relation(Claim first, Claim second)
    {
        var relation = Cases.Compare(first, second).Relation;
        Assert.Equal(relation, Cases.Compare(second, first).Relation);
        return relation;
    }
}
