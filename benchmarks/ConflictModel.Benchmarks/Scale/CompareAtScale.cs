using System.Diagnostics;
using ConflictModel.Rules;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Comparing large datasets, beside what a user would otherwise write; everything in one process, in turns.</summary>
internal static class CompareAtScale
{
    private const int Runs = 5;

    // Enough for everything to be compiled as it stays.
    private const int WarmUps = 40;
    private const int FewClaims = 20_000;

    /// <summary>Scopes without order: the findings of CM1001 are what the baseline lists as pairs.</summary>
    public static void Flat(int count)
    {
        WarmUp();
        var flat = ClaimGenerator.Flat(count);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var dataset = ClaimGenerator.Dataset(flat);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var only = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new ContradictingFigures()) });
        var (baseline, first, again, all) = (new Timing("GroupBy and a double loop"), new Timing("CM1001, the first comparison"), new Timing("CM1001, any after it"), new Timing("all default rules"));
        var result = only.Compare(dataset);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before - held;
        var pairs = 0;
        for (var run = 0; run < Runs; run++)
        {
            pairs = baseline.Run(() => GroupByAndDoubleLoop.Pairs(flat)).Count;
            _ = First(first, only, dataset);
            result = again.Run(() => new ClaimComparer(only.Options).Compare(dataset));
            _ = all.Run(() => new ClaimComparer().Compare(dataset));
        }

        Table.Write(Invariant($"{count:N0} claims, {flat.Select(claim => (claim.Measure, claim.Actor, claim.Place)).Distinct().Count():N0} scopes, {(double)pairs / count:N2} pairs a claim"), baseline, [baseline, first, again, all]);
        var lazy = result.Findings.Sum(finding => finding.ConflictingPairs.Count());
        Console.WriteLine(Invariant($"\nPairs: {pairs:N0} of the baseline, {lazy:N0} of the {result.Findings.Count:N0} findings{(pairs == lazy ? "" : " (NOT EQUAL)")}. Held: {held / count:N0} B a claim by the dataset, {kept / count:N0} B by its rows; peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB.\n"));
    }

    /// <summary>100,000 scopes in trees of depth 5: the findings of CM1001 and CM1002 are what the baseline lists as pairs.</summary>
    public static void Nested(int count)
    {
        WarmUp();
        var claims = NestedClaims.Generate(count);
        var dataset = claims.ToDataset();
        var only = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new ContradictingFigures()).Add(new PartLargerThanWhole()) });
        var (baseline, first, again, all) = (new Timing("a dictionary of scopes, and their ancestors"), new Timing("CM1001 and CM1002, the first comparison"), new Timing("CM1001 and CM1002, any after it"), new Timing("all default rules"));
        var result = only.Compare(dataset);
        var pairs = 0;
        for (var run = 0; run < Runs; run++)
        {
            pairs = baseline.Run(claims.Pairs).Count;
            _ = First(first, only, dataset);
            result = again.Run(() => new ClaimComparer(only.Options).Compare(dataset));
            _ = all.Run(() => new ClaimComparer().Compare(dataset));
        }

        Table.Write(Invariant($"{count:N0} claims, {claims.Scopes:N0} scopes in trees of depth 5, {(double)pairs / count:N2} pairs a claim"), baseline, [baseline, first, again, all]);
        var lazy = result.Findings.Sum(finding => finding.ConflictingPairs.Count());
        Console.WriteLine(Invariant($"\nPairs: {pairs:N0} of the baseline, {lazy:N0} of the {result.Findings.Count:N0} findings{(pairs == lazy ? "" : " (NOT EQUAL)")}.\n"));
    }

    /// <summary>One scope whose claims all disagree, and one whose claims all agree.</summary>
    public static void OneScope(int count)
    {
        WarmUp();
        foreach (var agree in new[] { false, true })
        {
            var dataset = ClaimGenerator.Dataset(ClaimGenerator.OneScope(count, agree));
            var (first, again, all) = (new Timing("CM1001, the first comparison"), new Timing("CM1001, any after it"), new Timing("all default rules"));
            var only = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new ContradictingFigures()) });
            _ = only.Compare(dataset);
            for (var run = 0; run < Runs; run++)
            {
                _ = First(first, only, dataset);
                _ = again.Run(() => new ClaimComparer(only.Options).Compare(dataset));
                _ = all.Run(() => new ClaimComparer().Compare(dataset));
            }

            Table.Write(Invariant($"One scope of {count:N0} claims that all {(agree ? "agree" : "disagree")}"), first, [first, again, all]);
            Console.WriteLine();
        }
    }

    private static void WarmUp()
    {
        var flat = ClaimGenerator.Flat(FewClaims);
        var nested = NestedClaims.Generate(FewClaims);
        var (dataset, tree) = (ClaimGenerator.Dataset(flat), nested.ToDataset());
        for (var i = 0; i < WarmUps; i++)
        {
            _ = GroupByAndDoubleLoop.Pairs(flat);
            _ = nested.Pairs();
            _ = new ClaimComparer().Compare(ConflictDataset.Create(dataset.Contents));
            _ = new ClaimComparer().Compare(ConflictDataset.Create(tree.Contents));
        }
    }

    // Of a dataset that was not compared before, made of the same records.
    private static ComparisonResult First(Timing timing, ClaimComparer comparer, ConflictDataset dataset)
    {
        var fresh = ConflictDataset.Create(dataset.Contents);
        return timing.Run(() => comparer.Compare(fresh));
    }
}
