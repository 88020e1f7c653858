using System.Collections.Concurrent;

namespace ConflictModel;

/// <summary>Work on many items by all cores, a stretch of items at a time.</summary>
internal static class InParallel
{
    // Within a loop whose threads are limited, by no others.
    private static readonly ParallelOptions OnSameThreads = new() { TaskScheduler = null };

    /// <summary>Runs work over the items from 0 to a count; it gets the first of a stretch, and the one after its last.</summary>
    public static void Over(int count, int atATime, Action<int, int> work) =>
        Over(count, atATime, static () => 0, (start, end, _) => work(start, end));

    /// <summary>The same, where each thread has something of its own to work with.</summary>
    public static void Over<T>(int count, int atATime, Func<T> make, Action<int, int, T> work)
    {
        if (count <= atATime)
        {
            work(0, count, make());
            return;
        }

        Parallel.ForEach(
            Partitioner.Create(0, count, atATime),
            OnSameThreads,
            make,
            (range, _, own) =>
            {
                work(range.Item1, range.Item2, own);
                return own;
            },
            static _ => { });
    }
}
