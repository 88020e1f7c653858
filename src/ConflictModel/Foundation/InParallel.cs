using System.Collections.Concurrent;

namespace ConflictModel;

/// <summary>Work on many items by all cores, a stretch of items at a time.</summary>
internal static class InParallel
{
    /// <summary>Runs work over the items from 0 to a count; it gets the first of a stretch, and the one after its last.</summary>
    public static void Over(int count, int atATime, Action<int, int> work)
    {
        if (count <= atATime)
        {
            work(0, count);
            return;
        }

        Parallel.ForEach(Partitioner.Create(0, count, atATime), range => work(range.Item1, range.Item2));
    }
}
