using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Estimates of the total from counts that were made before it was complete.</summary>
internal static class FirstCounts
{
    /// <summary>The estimate of the total from a first count: at least the count, and plausibly at most a multiple of it.</summary>
    public static Estimate OfTotal(Estimate count, decimal growth)
    {
        var possible = count.Possible.OpenAbove;
        var plausible = !count.Plausible.HasHigh ? count.Plausible
            : count.Plausible.High < decimal.MaxValue / growth ? count.Plausible.Hull(QuantityRange.Exactly(count.Plausible.High * growth))
            : count.Plausible.OpenAbove;
        return Estimate.Of(possible, plausible, count.Best);
    }

    /// <summary>
    /// Finds the first counts that another count exceeds: one of the total, or certainly of a later time, that is no lower.
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
