using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>What counts say of the total that were made while it was still being counted.</summary>
internal static class FirstCounts
{
    /// <summary>What a first count says of the total: no less than it counts, and plausibly no more than some times that.</summary>
    public static Estimate OfTotal(Estimate count, decimal growth)
    {
        var possible = count.Possible.OpenAbove;
        var plausible = !count.Plausible.HasHigh ? count.Plausible
            : count.Plausible.High < decimal.MaxValue / growth ? count.Plausible.Hull(QuantityRange.Exactly(count.Plausible.High * growth))
            : count.Plausible.OpenAbove;
        return Estimate.Of(possible, plausible, count.Best);
    }

    /// <summary>
    /// Which of some claims are first counts that another outgrew: one of the total, or certainly of a later time, that counts no fewer.
    /// </summary>
    public static bool[] Outgrown(ClaimRows rows, int[] claims)
    {
        var outgrown = new bool[claims.Length];
        var times = Array.ConvertAll(claims, rows.CountTimeOf);
        var first = times.Where(IsFirst).Select(time => time.Kind).Distinct().ToList();
        if (first.Count == 0)
        {
            return outgrown;
        }

        var starts = Array.ConvertAll(claims, claim => RangeCut.StartOf(rows.EstimateOf(claim).Possible));
        foreach (var later in times.Where(time => !time.IsNone).Select(time => time.Kind).Distinct())
        {
            foreach (var earlier in first)
            {
                Mark(outgrown, times, starts, earlier, later);
            }
        }

        return outgrown;
    }

    // The first counts of one kind of time that a count of another kind outgrew.
    private static void Mark(bool[] outgrown, CountTime[] times, RangeCut[] starts, ClockKind earlier, ClockKind later)
    {
        // The highest low end of what was known from some minute on.
        var order = Enumerable.Range(0, times.Length)
            .Where(i => !times[i].IsNone && times[i].Kind == later)
            .OrderByDescending(i => times[i].SeenFrom(earlier).First)
            .ToArray();
        var byLast = Enumerable.Range(0, times.Length)
            .Where(i => IsFirst(times[i]) && times[i].Kind == earlier)
            .OrderByDescending(i => times[i].SeenFrom(later).Last);
        var (next, highest) = (0, default(RangeCut?));
        foreach (var count in byLast)
        {
            for (; next < order.Length && times[order[next]].SeenFrom(earlier).First > times[count].SeenFrom(later).Last; next++)
            {
                var start = starts[order[next]];
                highest = highest is { } known && RangeCut.Compare(known, start) >= 0 ? known : start;
            }

            outgrown[count] |= highest is { } most && RangeCut.Compare(most, starts[count]) >= 0;
        }
    }

    public static bool IsFirst(CountTime time) => !time.IsNone && !time.IsTotal;
}
