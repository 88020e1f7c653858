using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// Which counts of a stretch that is over are superseded: those of which certainly the same origin certainly knew better later. A floor leaves an estimate as it is. Made for one thread.
/// </summary>
internal sealed class Supersession(ReconciliationFrame frame)
{
    private readonly List<Count> _counts = [];

    /// <summary>The claims of a group, ordered by id, that are superseded, each with the one that did so first; none where the group is not over.</summary>
    public Dictionary<int, int> Find(ReadOnlySpan<int> claims)
    {
        _counts.Clear();
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = claims[i];
            if (frame.Origins[claim].Number is var origin and >= 0)
            {
                var known = frame.Rows.Times.KnownAt(claim);
                _counts.Add(new(origin, known.First, known.Last, !frame.Rows.EstimateOf(claim).Possible.HasHigh, !frame.Rows.CountTimeOf(claim).IsNone, i, claim));
            }
        }

        var found = new Dictionary<int, int>();
        _counts.Sort(static (a, b) => (a.Origin, a.First, a.Last, a.Place).CompareTo((b.Origin, b.First, b.Last, b.Place)));
        var counts = CollectionsMarshal.AsSpan(_counts);
        for (var start = 0; start < counts.Length;)
        {
            var end = start + 1;
            while (end < counts.Length && counts[end].Origin == counts[start].Origin)
            {
                end++;
            }

            Find(counts[start..end], found);
            start = end;
        }

        return found;
    }

    // The counts of one origin, by the first minute at which it may have known them.
    private static void Find(ReadOnlySpan<Count> counts, Dictionary<int, int> found)
    {
        // From each on, the next that supersedes an estimate, and the next that supersedes a floor.
        var next = new (int Estimate, int Any)[counts.Length + 1];
        next[^1] = (-1, -1);
        for (var i = counts.Length - 1; i >= 0; i--)
        {
            next[i] = !counts[i].IsOver ? next[i + 1] : (counts[i].IsFloor ? next[i + 1].Estimate : i, i);
        }

        foreach (ref readonly var count in counts)
        {
            var later = next[FirstAfter(counts, count.Last)];
            if ((count.IsFloor ? later.Any : later.Estimate) is var by and >= 0)
            {
                found.Add(count.Claim, counts[by].Claim);
            }
        }
    }

    private static int FirstAfter(ReadOnlySpan<Count> counts, int minute)
    {
        var (low, high) = (0, counts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = counts[middle].First > minute ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Count(int Origin, int First, int Last, bool IsFloor, bool IsOver, int Place, int Claim);
}
