using System.Diagnostics;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>How long it takes a live comparer of many claims to say what one claim more changes, and one claim less.</summary>
internal static class LiveAtScale
{
    private const int Adds = 10_000;

    public static void Run(int count)
    {
        var flat = ClaimGenerator.Flat(count + (2 * Adds));
        var all = ClaimGenerator.Dataset(flat).Contents;
        var start = ConflictDataset.Create(all with { Claims = all.Claims.Take(count).ToEquatableList() });
        var coming = all.Claims.Skip(count).ToList();
        Console.WriteLine(FormattableString.Invariant($"{count:N0} claims; {Adds:N0} added and withdrawn, after {Adds:N0} that warm up"));
        Measure("all default rules", ComparisonRules.Default);
        Measure("the rules on the order of scopes", Only(rule => rule is OrderRule));
        foreach (var alone in ComparisonRules.Default.Where(rule => rule is not OrderRule))
        {
            Measure(alone.ToString(), Only(rule => rule == alone));
        }

        void Measure(string name, ComparisonRules rules)
        {
            var clock = Stopwatch.StartNew();
            var live = new ClaimComparer(new() { Rules = rules }).StartLive(start);
            var started = clock.Elapsed;
            var changes = 0;
            foreach (var claim in coming.Take(Adds))
            {
                live.Add(claim);
            }

            var added = Percentiles(coming.Skip(Adds), claim => changes += live.Add(claim).Count);
            var withdrawn = Percentiles(coming.Skip(Adds), claim => live.Withdraw(claim.Id));
            Console.WriteLine(FormattableString.Invariant($"{name,-60} started in {started.TotalSeconds:N1} s; added: {added}; withdrawn: {withdrawn}; {(double)changes / Adds:N2} changes a claim; memory {Environment.WorkingSet / 1e6:N0} MB"));
        }
    }

    private static ComparisonRules Only(Func<ComparisonRule, bool> isMeant) => ComparisonRules.Default.Where(isMeant).Aggregate(ComparisonRules.None, (rules, rule) => rules.Add(rule));

    private static string Percentiles(IEnumerable<Claim> claims, Action<Claim> work)
    {
        var times = new List<double>(Adds);
        foreach (var claim in claims)
        {
            var before = Stopwatch.GetTimestamp();
            work(claim);
            times.Add(Stopwatch.GetElapsedTime(before).TotalMicroseconds);
        }

        times.Sort();
        return FormattableString.Invariant($"median {times[times.Count / 2]:N1}, 99 % {times[times.Count * 99 / 100]:N1}, longest {times[^1]:N0} microseconds");
    }
}
