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

    [Theory]
    [InlineData("army", "army", "killed", Certainty.Certain, "are one statement with one figure.", "sind eine Aussage mit einer Zahl.")]
    [InlineData("us-officials", "us-officials", "killed", Certainty.Possible, "are possibly one statement with one figure.", "sind möglicherweise eine Aussage mit einer Zahl.")]
    [InlineData("army", "army", "wounded", Certainty.Possible, "are possibly one statement, retold about something else: they differ in measure.", "sind möglicherweise eine Aussage, von anderem wiedererzählt, Unterschied: Messgröße.")]
    public void A_statement_is_one_for_certain_or_possibly(string first, string second, string measure, Certainty certainty, string english, string german)
    {
        var pair = new PairDataset().Add("a", "100", "2024-10-18", first).Add("b", "100", "2024-10-18", second, measure).Compare();

        Assert.Equal(measure == "killed" ? ClaimRelation.SameStatement : ClaimRelation.Restated, pair.Relation);
        Assert.Equal(certainty, pair.Certainty);
        Assert.EndsWith(english, pair.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(german, pair.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_relations_are_certain_and_the_certainty_is_part_of_what_is_equal()
    {
        var pair = new PairDataset().Add("a", "100", "2024-10-18", "army").Add("b", "900", "2024-10-18", "korean-service", period: "2024-10").Compare();
        var possible = new PairDataset().Add("a", "100", "2024-10-18", "us-officials").Add("b", "100", "2024-10-18", "us-officials").Compare();

        Assert.Equal(Certainty.Certain, pair.Certainty);
        Assert.NotEqual(possible, possible with { Certainty = Certainty.Certain });
    }

    [Fact]
    public void A_changed_likelihood_is_a_restatement_and_a_finding()
    {
        var contents = new PairDataset().Add("a", "100", "2024-10-18", "army").Add("b", "100", "2024-10-18", "army").Build().Contents;
        var dataset = ConflictDataset.Create(contents with { Claims = [contents.Claims[0] with { Likelihood = Likelihood.Likely }, contents.Claims[1]] });
        var pair = new ClaimComparer().Compare(dataset.Claims[0], dataset.Claims[1], dataset);
        var finding = Assert.Single(new ClaimComparer().Compare(dataset).Findings, finding => finding.Rule.Id == "CM3002");
        var live = new ClaimComparer().StartLive(ConflictDataset.Create(contents with { Claims = [dataset.Claims[0]] }));
        live.Add(dataset.Claims[1]);

        Assert.Equal((ClaimRelation.Restated, Certainty.Certain), (pair.Relation, pair.Certainty));
        Assert.EndsWith("are one statement with one figure, of different likelihood.", pair.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("the likelihood changes.", finding.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("die Wahrscheinlichkeit ändert sich.", finding.Describe(SentenceLanguage.German), StringComparison.Ordinal);
        Assert.Equal(ClaimRelation.Restated, Assert.Single(finding.ConflictingPairs).Relation);
        Assert.Contains(finding.Fingerprint, live.Findings.Select(known => known.Fingerprint));
    }
}
