using System.Diagnostics;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>How long it takes a live comparer of many claims to say what one claim more changes, and one claim less.</summary>
internal static class LiveAtScale
{
    private const int Edits = 10_000;
    private const int Rounds = 5;

    public static void Run(int count)
    {
        // Everything is compiled before anything is measured.
        _ = Measure(ClaimGenerator.Flat(4 * Edits), ComparisonRules.Default);
        Console.WriteLine(FormattableString.Invariant($"{count:N0} claims; {Edits:N0} added and withdrawn again, after {Edits:N0} others; microseconds"));
        var flat = ClaimGenerator.Flat(count + (2 * Edits));
        Console.WriteLine($"all default rules: {Measure(flat, ComparisonRules.Default)}");
        Console.WriteLine($"the rules on the order of scopes: {Measure(flat, Only(rule => rule is OrderRule))}");
        Console.WriteLine($"no rules: {Measure(flat, ComparisonRules.None)}");
        foreach (var alone in ComparisonRules.Default.Where(rule => rule is not OrderRule))
        {
            Console.WriteLine($"{alone}: {Measure(flat, Only(rule => rule == alone))}");
        }
    }

    private static string Measure(FlatClaim[] flat, ComparisonRules rules)
    {
        var all = ClaimGenerator.Dataset(flat).Contents;
        var start = ConflictDataset.Create(all with { Claims = all.Claims.Take(flat.Length - (2 * Edits)).ToEquatableList() });
        var clock = Stopwatch.StartNew();
        var live = new ClaimComparer(new() { Rules = rules }).StartLive(start);
        var started = clock.Elapsed.TotalSeconds;
        WarmUp(live, all.Claims.Skip(start.Claims.Count).Take(Edits).ToList());

        var changes = 0;
        var coming = all.Claims.Skip(start.Claims.Count + Edits).ToList();
        var added = Percentiles(coming, Arrived, claim => changes += live.Add(claim).Count);
        var withdrawn = Percentiles(coming, claim => claim.Id, id => live.Withdraw(id));
        return FormattableString.Invariant($"started in {started:N1} s; added {added}; withdrawn {withdrawn}; {(double)changes / Edits:N2} changes a claim");
    }

    // Until all that runs is compiled as it stays, which the runtime does in the background, at its leisure.
    private static void WarmUp(LiveComparer live, List<Claim> claims)
    {
        for (var round = 0; round < Rounds; round++)
        {
            claims.ForEach(claim => live.Add(claim));
            claims.ForEach(claim => live.Withdraw(claim.Id));
            Thread.Sleep(200);
        }

        claims.ForEach(claim => live.Add(claim));
    }

    private static ComparisonRules Only(Func<ComparisonRule, bool> isMeant) => ComparisonRules.Default.Where(isMeant).Aggregate(ComparisonRules.None, (rules, rule) => rules.Add(rule));

    // As a claim comes that has just been read: of texts and records of its own.
    private static Claim Arrived(Claim claim) => new()
    {
        Id = new(new string(claim.Id.Value)),
        Report = new(new string(claim.Report.Value)),
        Scope = new()
        {
            Measure = new(new string(claim.Scope.Measure.Value)),
            Actor = new EntityId<Actor>(new string(claim.Scope.Actor.Id!.Value.Value)),
            Place = new EntityId<Place>(new string(claim.Scope.Place.Id!.Value.Value)),
            Period = UncertainPeriod.Parse(claim.Scope.Period!.ToString(), null),
        },
        Quantity = new() { Figure = Figure.Parse(claim.Quantity.Figure.ToString(), null), Unit = new(new string(claim.Quantity.Unit.Value)) },
    };

    private static string Percentiles<T>(IEnumerable<Claim> claims, Func<Claim, T> prepare, Action<T> work)
    {
        var times = new List<double>(Edits);
        foreach (var claim in claims)
        {
            var item = prepare(claim);
            var before = Stopwatch.GetTimestamp();
            work(item);
            times.Add(Stopwatch.GetElapsedTime(before).TotalMicroseconds);
        }

        times.Sort();
        return FormattableString.Invariant($"median {times[times.Count / 2]:N1}, 99 % {times[times.Count * 99 / 100]:N1}, longest {times[^1]:N0}");
    }
}
