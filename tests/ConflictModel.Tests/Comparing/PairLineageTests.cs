namespace ConflictModel.Tests;

/// <summary>When two claims may be of one origin, and what a report says twice.</summary>
public sealed class PairLineageTests
{
    [Theory]
    [InlineData("us-officials", "army", Lineage.PossiblySameOrigin)]
    [InlineData("us-officials", "us-officials", Lineage.PossiblySameOrigin)]
    [InlineData("us-officials", "korean-service", Lineage.Independent)]
    [InlineData("us-officials", "agency", Lineage.PossiblySameOrigin)]
    [InlineData("us-officials", "officials", Lineage.PossiblySameOrigin)]
    [InlineData("officials", "korean-service", Lineage.PossiblySameOrigin)]
    [InlineData("army", "korean-service", Lineage.Independent)]
    public void An_unspecific_source_is_possibly_any_but_one_that_is_known_to_be_another_actors(string first, string second, Lineage expected)
    {
        var pair = new PairDataset().Add("a", "100", "2024-10-18", first).Add("b", "100", "2024-10-18", second);

        Assert.Equal(expected, pair.Compare().Lineage);
        Assert.Equal(expected, pair.Compare("b", "a").Lineage);
    }

    [Fact]
    public void An_outlet_that_passes_something_on_is_nobodys_official() =>
        Assert.Equal(Lineage.Independent, new PairDataset().Add("a", "100", "2024-10-18", "us-officials").Add("b", "100", "2024-10-18", "korean-service", through: "agency").Compare().Lineage);

    [Fact]
    public void An_unspecific_source_may_be_one_that_passes_something_on() =>
        Assert.Equal(Lineage.PossiblySameOrigin, new PairDataset().Add("a", "100", "2024-10-18", "us-officials").Add("b", "100", "2024-10-18", "korean-service", through: "army").Compare().Lineage);

    [Fact]
    public void A_report_that_repeats_in_its_own_words_what_it_has_from_someone_restates_it()
    {
        var pair = new PairDataset().Add("a", ">100", "2024-10-18", report: "page").Add("b", "~100", "2024-10-18", "army", report: "page").Compare();

        Assert.Equal((ClaimRelation.Restated, Lineage.PossiblySameOrigin), (pair.Relation, pair.Lineage));
    }

    [Fact]
    public void Two_sources_that_one_report_names_side_by_side_restate_nothing() =>
        Assert.Equal(ClaimRelation.Compatible, new PairDataset().Add("a", ">100", "2024-10-18", "us-officials", report: "page").Add("b", "~100", "2024-10-18", "army", report: "page").Compare().Relation);

    [Fact]
    public void The_own_words_of_an_outlet_with_the_number_that_it_has_from_someone_possibly_restate_it() =>
        Assert.Equal(ClaimRelation.Restated, new PairDataset().Add("a", ">100", "2024-10-18").Add("b", "~100", "2024-10-18", "army").Compare().Relation);

    [Fact]
    public void Another_number_in_the_own_words_of_an_outlet_restates_nothing() =>
        Assert.Equal(ClaimRelation.Compatible, new PairDataset().Add("a", ">90", "2024-10-18").Add("b", "~100", "2024-10-18", "army").Compare().Relation);

    [Fact]
    public void A_report_whose_own_words_share_no_number_with_what_it_has_from_someone_contradicts_it() =>
        Assert.Equal(ClaimRelation.Contradicts, new PairDataset().Add("a", ">200", "2024-10-18", report: "page").Add("b", "~100", "2024-10-18", "army", report: "page").Compare().Relation);
}
