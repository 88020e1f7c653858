using System.Diagnostics;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Times of a piece of work, run several times in one process.</summary>
internal sealed class Timing
{
    private readonly List<double> _milliseconds = [];

    public string Name { get; }

    public Timing(string name) => Name = name;

    /// <summary>What one run allocated, on all threads: the last run's.</summary>
    public long Allocated { get; private set; }

    public double Median
    {
        get
        {
            var sorted = _milliseconds.Order().ToList();
            var middle = sorted.Count / 2;
            return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public double First => _milliseconds[0];

    public double Min => _milliseconds.Min();

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

    public override string ToString() => FormattableString.Invariant($"{Name,-46} median {Median,9:N0} ms  min {Min,9:N0} ms  allocated {Allocated / 1e6,9:N0} MB");
}
