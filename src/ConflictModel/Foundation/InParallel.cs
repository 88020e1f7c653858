using System.Collections.Concurrent;

namespace ConflictModel;

/// <summary>Parallel work on many items, a range of items at a time.</summary>
internal static class InParallel
{
    // Within a loop whose threads are limited, no other threads are used.
    private static readonly ParallelOptions OnSameThreads = new() { TaskScheduler = null };

    /// <summary>Runs work over the items from 0 to a count; the work gets the start of a range and its exclusive end.</summary>
    public static void Over(int count, int atATime, Action<int, int> work) =>
        Over(count, atATime, static () => 0, (start, end, _) => work(start, end));

    /// <summary>The same, with a local value for each thread.</summary>
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
