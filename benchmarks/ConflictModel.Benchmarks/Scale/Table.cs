namespace ConflictModel.Benchmarks.Scale;

/// <summary>Times as a table in Markdown.</summary>
internal static class Table
{
    public static void Write(string title, Timing baseline, IEnumerable<Timing> timings)
    {
        Console.WriteLine($"{title}\n\n| | median | fastest | ratio | allocated |\n|---|---:|---:|---:|---:|");
        foreach (var timing in timings)
        {
            Console.WriteLine(Invariant($"| {timing.Name} | {timing.Median:N1} ms | {timing.Fastest:N1} ms | {baseline.Median / timing.Median:N1} | {timing.Allocated / 1e6:N1} MB |"));
        }
    }
}
