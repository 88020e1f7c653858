using ConflictModel.Rules;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Comparing large datasets, beside what a user would otherwise write.</summary>
internal static class CompareAtScale
{
    private const int Runs = 5;

    public static void Run(int count)
    {
        var flat = ClaimGenerator.Flat(count);
        var dataset = ClaimGenerator.Dataset(flat);
        Console.WriteLine(FormattableString.Invariant($"{count:N0} claims, {flat.Select(claim => (claim.Measure, claim.Actor, claim.Place)).Distinct().Count():N0} scopes"));
        var only = new ComparisonOptions { Rules = ComparisonRules.None.Add(new ContradictingFigures()) };
        var (baseline, first, again, all) = (new Timing("GroupBy and a double loop"), new Timing("CM1001, first comparison of a dataset"), new Timing("CM1001"), new Timing("all default rules"));
        var pairs = 0;
        ComparisonResult? result = null;
        for (var run = 0; run < Runs; run++)
        {
            pairs = baseline.Run(() => GroupByAndDoubleLoop.Pairs(flat)).Count;
            var fresh = ConflictDataset.Create(dataset.Contents);
            result = first.Run(() => new ClaimComparer(only).Compare(fresh));
            result = again.Run(() => new ClaimComparer(only).Compare(dataset));
            _ = all.Run(() => new ClaimComparer().Compare(dataset));
        }

        foreach (var timing in new[] { baseline, first, again, all })
        {
            Console.WriteLine(FormattableString.Invariant($"{timing}  {baseline.Median / timing.Median,6:N1} x"));
        }

        var lazy = result!.Findings.Sum(finding => finding.ConflictingPairs.Count());
        Console.WriteLine(FormattableString.Invariant($"pairs: baseline {pairs:N0}, the findings' {lazy:N0}; findings {result.Findings.Count:N0}; peak memory {Environment.WorkingSet / 1e6:N0} MB"));
    }
}
