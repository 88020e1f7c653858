using System.Diagnostics;
using ConflictModel.Reporting;
using ConflictModel.Validation;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Everything that is done with a dataset, from its files to a page: a table of time, allocation and memory for each stage.</summary>
internal static class StagesAtScale
{
    private const int FewClaims = 100_000;
    private const int ManyClaims = 1_000_000;

    /// <summary>The head of the table; each count adds its lines.</summary>
    public static void WriteHead() =>
        Console.WriteLine("| claims | stage | median | fastest | claims a second | allocated | peak so far |\n|---:|---|---:|---:|---:|---:|---:|");

    /// <summary>Measures the stages over a dataset in a folder, one after the other; each works on what the one before it gave.</summary>
    public static void Measure(int count, string folder)
    {
        var runs = count <= FewClaims ? 7 : count <= ManyClaims ? 3 : 1;
        var timings = Stages().Select(stage => new Timing(stage)).ToArray();

        // The first run tells of memory; of times only where there is no other, since everything is compiled in it.
        var peaks = All(folder, runs == 1 ? timings : [.. Stages().Select(stage => new Timing(stage))]);
        for (var run = 0; run < runs && runs > 1; run++)
        {
            _ = All(folder, timings);
        }

        foreach (var (timing, peak) in timings.Zip(peaks))
        {
            Console.WriteLine(Invariant($"| {count:N0} | {timing.Name} | {timing.Median:N1} ms | {timing.Fastest:N1} ms | {count / timing.Median * 1000:N0} | {timing.Allocated / 1e6:N1} MB | {peak / 1e6:N0} MB |"));
        }
    }

    private static string[] Stages() => ["load", "validate", "compare", "reconcile", "report"];

    private static long[] All(string folder, Timing[] timings)
    {
        var peaks = new long[timings.Length];
        var dataset = Stage(0, () => ConflictDataset.Load(folder));
        _ = Stage(1, () => new DatasetValidator().Validate(dataset));
        var comparison = Stage(2, () => new ClaimComparer().Compare(dataset));
        var reconciliation = Stage(3, () => new Reconciler().Reconcile(comparison));
        _ = Stage(4, () => ComparisonReport.Of(comparison, reconciliation).Render(ReportFormat.Html).Length);
        return peaks;

        T Stage<T>(int stage, Func<T> work)
        {
            var result = timings[stage].Run(work);
            using var process = Process.GetCurrentProcess();
            peaks[stage] = process.PeakWorkingSet64;
            return result;
        }
    }
}
