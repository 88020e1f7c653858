using System.Diagnostics;
using NodaTime;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Very many counts of one incident that is over: compared with all default rules, and one more added to a live comparer.</summary>
internal static class ClosedScopeAtScale
{
    private const int Runs = 5;
    private const int Edits = 50;

    // All digits of one length, so that none is another that slipped.
    private const int Lowest = 100_000;

    private static readonly LocalDate Day = new(2024, 3, 5);

    public static void Run(int count)
    {
        foreach (var (isOneOrigin, shape) in from origin in new[] { false, true } from shape in Enum.GetValues<Shape>() select (origin, shape))
        {
            var name = $"{(isOneOrigin ? "one origin" : "as many origins")}, all {Words(shape)}";
            _ = new ClaimComparer().Compare(Dataset(Math.Min(count, 5000), 0, isOneOrigin, shape));
            var dataset = Dataset(count, Edits, isOneOrigin, shape);
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
            Console.WriteLine(Invariant($"\nFindings: {string.Join(", ", result.Findings.Select(finding => Invariant($"{finding.Rule.Id} of {finding.Witnesses.Count:N0} claims")))}."));
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

    private static string Words(Shape shape) => shape switch { Shape.Agree => "agree", Shape.Grow => "grow", _ => "disagree" };

    // Reports of the days after the incident; those that grow do so by the minute.
    private static ConflictDataset Dataset(int count, int more, bool isOneOrigin, Shape shape)
    {
        var all = count + more;
        return ConflictDataset.Create(new()
        {
            Events = [new() { Id = new("strike"), Names = LocalizedNames.Of("the strike"), Kind = ConflictEventKind.Incident, Period = UncertainPeriod.On(UncertainDate.On(Day)) }],
            Sources = Enumerable.Range(0, isOneOrigin ? 1 : all).Select(i => new Source { Id = new($"source-{i}"), Names = LocalizedNames.Of($"Source {i}") }).ToEquatableList(),
            Reports = Enumerable.Range(0, all).Select(i => new Report
            {
                Id = new($"report-{i}"),
                Publisher = new EntityId<Source>(isOneOrigin ? "source-0" : $"source-{i}"),
                Date = shape == Shape.Grow ? UncertainDate.Parse(DateOf(i, all), null) : UncertainDate.On(Day.PlusDays(1 + (i % 6))),
            }).ToEquatableList(),
            Claims = Enumerable.Range(0, all).Select(i => new Claim
            {
                Id = new($"c{i}"),
                Report = new($"report-{i}"),
                Scope = new() { Measure = new("killed"), Category = new("persons"), Event = new EntityId<ConflictEvent>("strike") },
                Quantity = new() { Figure = Figure.Exactly(Lowest + (shape == Shape.Agree ? 0 : shape == Shape.Grow ? i : (long)i * 7919 % all)), Unit = new("persons") },
            }).ToEquatableList(),
        });
    }

    // A day and a minute, in the order of the claims.
    private static string DateOf(int i, int all)
    {
        var minute = (long)i * 6 * 1440 / all;
        return Invariant($"{Day.PlusDays(1 + (int)(minute / 1440)):uuuu-MM-dd}T{minute % 1440 / 60:00}:{minute % 60:00}:00Z");
    }

    private enum Shape
    {
        Agree,
        Grow,
        Disagree,
    }
}
