using System.Diagnostics;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Times of a piece of work that is run several times in one process.</summary>
internal sealed class Timing(string name)
{
    private readonly List<double> _milliseconds = [];

    public string Name => name;

    /// <summary>What the last run allocated, on all threads.</summary>
    public long Allocated { get; private set; }

    public double Median
    {
        get
        {
            var sorted = _milliseconds.Order().ToList();
            return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        }
    }

    public double Fastest => _milliseconds.Min();

    public T Run<T>(Func<T> work)
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: false);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var result = work();
        _milliseconds.Add(clock.Elapsed.TotalMilliseconds);
        Allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return result;
    }
}
