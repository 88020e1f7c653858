using ConflictModel.Validation;

namespace ConflictModel.Examples.Tests;

/// <summary>What the sample of an incident must show to whoever counts its dead.</summary>
public sealed class IncidentSampleTests
{
    private static readonly ConflictDataset Dataset = ConflictDataset.Load(Repository.PathOf("samples/incident"));
    private static readonly ComparisonResult Result = new ClaimComparer().Compare(Dataset);
    private static readonly ReconciledFigure Killed = new Reconciler().Reconcile(Dataset).Figures.Single(figure => figure.History.Count > 0);

    [Fact]
    public void Nothing_is_wrong_with_it_and_nothing_is_missing() => Assert.Empty(new DatasetDraftValidator().Validate(DatasetDraft.Read(Repository.PathOf("samples/incident"))).Errors);

    [Fact]
    public void A_toll_that_grew_for_a_week_is_no_conflict()
    {
        Assert.DoesNotContain(Result.Findings, finding => finding.Severity != Severity.Info);
        Assert.True(Result.IsComplete);
    }

    [Fact]
    public void It_reconciles_to_the_figure_on_which_both_sides_agree()
    {
        Assert.Equal((59m, "[59, 59]"), (Killed.Best, Killed.Range.ToString()));
        Assert.Empty(Killed.Dissenting);
        Assert.Contains(new EntityId<Claim>("ohchr-59"), Killed.Supporting);
    }

    [Fact]
    public void What_was_known_when_is_its_history_and_never_its_figure()
    {
        Assert.Equal(13, Killed.History.Count);
        Assert.Equal(Killed.History.Select(known => known.Stated!.ToString()[..10]).Order(StringComparer.Ordinal), Killed.History.Select(known => known.Stated!.ToString()[..10]));
        Assert.Equal("police-51", Killed.History.Single(known => known.Claim.Value == "police-55").SupersededBy?.Value);
        Assert.Equal("governor-56", Killed.History.Single(known => known.Claim.Value == "governor-52").SupersededBy?.Value);
    }

    [Fact]
    public void The_bodies_of_one_state_never_corroborate_each_other() => Assert.Equal(
        Lineage.Affiliated,
        new ClaimComparer().Compare(Dataset.Claims[new EntityId<Claim>("prosecutors-55")], Dataset.Claims[new EntityId<Claim>("governor-56")], Dataset).Lineage);

    [Fact]
    public void No_quote_has_more_than_eight_words() => Assert.All(Dataset.Claims, claim => Assert.InRange(claim.Quote!.Split(' ').Length, 1, 8));
}
