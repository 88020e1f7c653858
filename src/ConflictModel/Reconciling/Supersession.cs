using System.Runtime.InteropServices;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// Finds superseded counts of a period that has ended: those for which certainly the same origin certainly gave a later count. A minimum
/// does not supersede an estimate. Not thread-safe.
/// </summary>
internal sealed class Supersession(ReconciliationFrame frame)
{
    private readonly List<Count> _counts = [];

    /// <summary>
    /// The claims of a group, ordered by id, that are superseded, each with the one that did so first; none if the group is not over.
    /// </summary>
    public Dictionary<int, int> Find(ReadOnlySpan<int> claims)
    {
        _counts.Clear();
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = claims[i];
            if (frame.Origins[claim].Number is var origin and >= 0)
            {
                var known = frame.Rows.Times.KnownAt(claim);
                _counts.Add(
                    new(origin, known, !frame.Rows.EstimateOf(claim).Possible.HasHigh, !frame.Rows.CountTimeOf(claim).IsNone, i, claim));
            }
        }

        var found = new Dictionary<int, int>();
        _counts.Sort(
            static (a, b) => (a.Origin, a.Known.First, a.Known.Last, a.Place).CompareTo((b.Origin, b.Known.First, b.Known.Last, b.Place)));
        var counts = CollectionsMarshal.AsSpan(_counts);
        for (var start = 0; start < counts.Length;)
        {
            var end = start + 1;
            while (end < counts.Length && counts[end].Origin == counts[start].Origin)
            {
                end++;
            }

            var own = counts[start..end];
            if (AreOfOneClock(own))
            {
                Find(own, own, found);
            }
            else
            {
                FindByKinds(own.ToArray(), found);
            }

            start = end;
        }

        return found;
    }

    private static bool AreOfOneClock(ReadOnlySpan<Count> counts)
    {
        foreach (ref readonly var count in counts)
        {
            if (!count.Known.IsOfOneClock(counts[0].Known))
            {
                return false;
            }
        }

        return true;
    }

    // What is certainly later is a tail only among times of one kind, seen from times of one kind; of several tails, what comes first by
    // the clock is taken.
    private static void FindByKinds(Count[] counts, Dictionary<int, int> found)
    {
        var byClaim = counts.ToDictionary(count => count.Claim);
        foreach (var earlier in counts.GroupBy(count => count.Known.Kind))
        {
            foreach (var later in counts.GroupBy(count => count.Known.Kind))
            {
                var tail = later.OrderBy(count => count.Known.SeenFrom(earlier.Key).First)
                    .ThenBy(count => count.Known.Last)
                    .ThenBy(count => count.Place)
                    .ToArray();
                var superseded = new Dictionary<int, int>();
                Find(earlier.ToArray(), tail, superseded);
                foreach (var (claim, by) in superseded)
                {
                    if (!found.TryGetValue(claim, out var other) || IsFirst(byClaim[by], byClaim[other]))
                    {
                        found[claim] = by;
                    }
                }
            }
        }

        static bool IsFirst(in Count a, in Count b) =>
            (a.Known.First, a.Known.Last, a.Place).CompareTo((b.Known.First, b.Known.Last, b.Place)) < 0;
    }

    // Counts of one origin, and those that may supersede them, by the first minute at which it may have known them; each of one kind of
    // time.
    private static void Find(ReadOnlySpan<Count> counts, ReadOnlySpan<Count> others, Dictionary<int, int> found)
    {
        // From each on, the next that supersedes an estimate, and the next that supersedes a floor.
        var next = new (int Estimate, int Any)[others.Length + 1];
        next[^1] = (-1, -1);
        for (var i = others.Length - 1; i >= 0; i--)
        {
            next[i] = !others[i].IsOver ? next[i + 1] : (others[i].IsFloor ? next[i + 1].Estimate : i, i);
        }

        foreach (ref readonly var count in counts)
        {
            var later = next[FirstAfter(others, count.Known.SeenFrom(others[0].Known.Kind).Last, count.Known.Kind)];
            if ((count.IsFloor ? later.Any : later.Estimate) is var by and >= 0)
            {
                found.Add(count.Claim, others[by].Claim);
            }
        }
    }

    private static int FirstAfter(ReadOnlySpan<Count> counts, long minute, ClockKind seenFrom)
    {
        var (low, high) = (0, counts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = counts[middle].Known.SeenFrom(seenFrom).First > minute ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Count(int Origin, CountTime Known, bool IsFloor, bool IsOver, int Place, int Claim);
}
