using System.Diagnostics;
using NodaTime;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Very many counts of one incident that is over: compared with all default rules, and one more added to a live comparer.</summary>
internal static class ClosedScopeAtScale
{
    private const int Runs = 3;
    private const int Edits = 50;

    // What a desk has: some dozens of sources that each report again and again.
    private const int Few = 50;

    // All digits of one length, so that none is another that slipped.
    private const int Lowest = 100_000;

    private static readonly LocalDate Day = new(2024, 3, 5);

    public static void Run(int count)
    {
        foreach (var (origins, shape) in from origins in new[] { count + Edits, Few, 1 } from shape in Enum.GetValues<Shape>() select (origins, shape))
        {
            var name = $"{(origins == 1 ? "one origin" : $"{origins:N0} origins")}, {Words(shape)}";
            _ = new ClaimComparer().Compare(Dataset(Math.Min(count, 5000), 0, origins, shape));
            var dataset = Dataset(count, Edits, origins, shape);
            var start = ConflictDataset.Create(dataset.Contents with { Claims = dataset.Claims.Take(count).ToEquatableList() });
            var (first, again) = (new Timing($"{name}: all default rules, the first comparison"), new Timing($"{name}: any after it"));
            ComparisonResult result = null!;
            for (var run = 0; run < Runs; run++)
            {
                var fresh = ConflictDataset.Create(start.Contents);
                result = first.Run(() => new ClaimComparer().Compare(fresh));
                _ = again.Run(() => new ClaimComparer().Compare(fresh));
            }

            Table.Write(Invariant($"{count:N0} counts of one incident, {name}"), first, [first, again]);
            var found = result.Findings.GroupBy(finding => finding.Rule.Id).Select(rule => Invariant($"{rule.Count():N0} of {rule.Key} ({rule.Sum(finding => finding.Witnesses.Count):N0} claims)"));
            Console.WriteLine($"\nFindings: {string.Join(", ", found)}.");
            foreach (var rule in ComparisonRules.Default)
            {
                var only = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(rule), Threads = 1 });
                var processor = Process.GetCurrentProcess().TotalProcessorTime;
                _ = only.Compare(start);
                _ = only.Compare(start);
                Console.WriteLine(Invariant($"{rule.Descriptor.Id}: {(Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / 2:N0} ms of the processor."));
            }

            var live = new ClaimComparer().StartLive(start);
            var busy = Process.GetCurrentProcess().TotalProcessorTime;
            var times = new List<double>();
            foreach (var claim in dataset.Claims.Skip(count))
            {
                var before = Stopwatch.GetTimestamp();
                live.Add(claim);
                times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            }

            times.Sort();
            Console.WriteLine(Invariant($"Live, one more: median {times[times.Count / 2]:N2} ms, longest {times[^1]:N1} ms; {(Process.GetCurrentProcess().TotalProcessorTime - busy).TotalMilliseconds / times.Count:N2} ms of the processor.\n"));
        }
    }

    private static string Words(Shape shape) => shape switch
    {
        Shape.Agree => "all agree",
        Shape.Grow => "all grow",
        Shape.Disagree => "all disagree",
        _ => "few disagree",
    };

    // Reports of the days after the incident; those that grow do so by the minute.
    private static ConflictDataset Dataset(int count, int more, int origins, Shape shape)
    {
        var all = count + more;
        return ConflictDataset.Create(new()
        {
            Events = [new() { Id = new("strike"), Names = LocalizedNames.Of("the strike"), Kind = ConflictEventKind.Incident, Period = UncertainPeriod.On(UncertainDate.On(Day)) }],
            Sources = Enumerable.Range(0, Math.Min(origins, all)).Select(i => new Source { Id = new($"source-{i}"), Names = LocalizedNames.Of($"Source {i}") }).ToEquatableList(),
            Reports = Enumerable.Range(0, all).Select(i => new Report
            {
                Id = new($"report-{i}"),
                Publisher = new EntityId<Source>($"source-{i % origins}"),
                Date = shape == Shape.Grow ? UncertainDate.Parse(DateOf(i, all), null) : UncertainDate.On(Day.PlusDays(1 + (i % 6))),
            }).ToEquatableList(),
            Claims = Enumerable.Range(0, all).Select(i => new Claim
            {
                Id = new($"c{i}"),
                Report = new($"report-{i}"),
                Scope = new() { Measure = new("killed"), Category = new("persons"), Event = new EntityId<ConflictEvent>("strike") },
                Quantity = new() { Figure = Figure.Exactly(Lowest + More(shape, i, all)), Unit = new("persons") },
            }).ToEquatableList(),
        });
    }

    // A day and a minute, in the order of the claims.
    private static string DateOf(int i, int all)
    {
        var minute = (long)i * 6 * 1440 / all;
        return Invariant($"{Day.PlusDays(1 + (int)(minute / 1440)):uuuu-MM-dd}T{minute % 1440 / 60:00}:{minute % 60:00}:00Z");
    }

    private static long More(Shape shape, int i, int all) => shape switch
    {
        Shape.Agree => 0,
        Shape.Grow => i,
        Shape.Disagree => (long)i * 7919 % all,
        _ => i % 1000 == 0 ? Lowest : 0,
    };

    private enum Shape
    {
        Agree,
        Grow,
        Disagree,
        Mixed,
    }
}
