namespace ConflictModel.Examples.Tests;

/// <summary>What the sample must show to a newcomer.</summary>
public sealed class SampleTests
{
    private static readonly ConflictDataset Dataset = ConflictDataset.Load(Repository.PathOf("samples/dprk-russia"));
    private static readonly ComparisonResult Result = new ClaimComparer().Compare(Dataset);

    [Fact]
    public void Two_agencies_contradict_each_other_on_soldiers_in_Russia_in_October_2024()
    {
        var finding = Assert.Single(Result.Findings, finding => finding.Rule.Id == "CM1001");

        Assert.Equal(["budanov-11000", "nis-1500"], finding.Witnesses.Select(witness => witness.Claim.Id.Value));
        Assert.Equal(["nis-1500", "budanov-11000"], finding.Camps.SelectMany(camp => camp.Claims).Select(claim => claim.Id.Value));
        Assert.All(finding.Camps, camp => Assert.Equal(1, camp.IndependentOrigins));
        var bounds = Assert.IsType<BoundsReason>(finding.Reason);
        Assert.InRange(bounds.BestFactor!.Value, 7.3m, 7.4m);
        Assert.Equal(QuantityRange.Between(1125, 1875), bounds.WiderRange);
        Assert.Equal(QuantityRange.Between(8250, 13750), bounds.NarrowerRange);
    }

    [Theory]
    [InlineData("hur-kursk-1000", "hur-thousands")]
    [InlineData("thousands-in-russia", "budanov-11000")]
    [InlineData("hur-thousands", "budanov-11000")]
    public void A_part_within_its_whole_and_thousands_beside_11000_are_no_finding(string first, string second)
    {
        Assert.DoesNotContain(Result.Findings, finding => finding.Witnesses.Any(witness => witness.Claim.Id.Value == first)
            && finding.Witnesses.Any(witness => witness.Claim.Id.Value == second));
    }

    [Fact]
    public void The_intelligence_directorate_and_the_man_who_heads_it_are_one_origin()
    {
        var comparison = new ClaimComparer().Compare(Dataset.Claims[new EntityId<Claim>("hur-plan-6000")], Dataset.Claims[new EntityId<Claim>("budanov-6000")], Dataset);

        Assert.Equal(Lineage.SameOrigin, comparison.Lineage);
    }

    [Fact]
    public void Nothing_else_is_a_contradiction_and_no_rule_fails()
    {
        Assert.Equal(["CM1001"], Result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id));
        Assert.True(Result.IsComplete);
    }
}
