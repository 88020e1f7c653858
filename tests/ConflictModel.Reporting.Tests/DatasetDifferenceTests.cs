namespace ConflictModel.Reporting.Tests;

/// <summary>What differs between two states, where findings share a fingerprint.</summary>
public sealed class DatasetDifferenceTests
{
    private static readonly ConflictDataset Dataset = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));

    [Fact]
    public void Findings_of_one_fingerprint_are_paired_in_their_order()
    {
        var (two, three) = (Compare(2), Compare(3));

        Assert.Single(three.Findings.Select(finding => finding.Fingerprint).Distinct());
        Assert.True(DatasetDifference.Between(two, Compare(2)).IsEmpty);
        Assert.Equal([(false, true)], Findings(two, three));
        Assert.Equal([(true, false)], Findings(three, two));
    }

    private static List<(bool Before, bool After)> Findings(ComparisonResult before, ComparisonResult after) =>
        [.. DatasetDifference.Between(before, after).Findings.Select(change => (change.Before is not null, change.After is not null))];

    private static ComparisonResult Compare(int times) =>
        new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new SaysTheSame(times)) }).Compare(Dataset);

    private sealed class SaysTheSame(int times) : DatasetRule(new()
    {
        Id = "DESK1",
        Title = "One thing several times",
        Category = RuleCategory.Attribution,
        DefaultSeverity = Severity.Warning,
        Help = "For tests.",
    })
    {
        public override void Check(DatasetContext context)
        {
            for (var i = 0; i < times; i++)
            {
                context.Report(new FindingDraft { Reason = new CustomReason { Message = "The same." }, Claims = [Dataset.Claims[0]], Key = "same" });
            }
        }
    }
}
