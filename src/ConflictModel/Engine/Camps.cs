namespace ConflictModel.Engine;

/// <summary>Finds the fewest groups of claims whose ranges share a common value.</summary>
internal static class Camps
{
    /// <summary>Greedy stabbing: each group is pierced at the lowest high end that is not pierced yet.</summary>
    public static List<(List<int> Claims, QuantityRange Common)> Of(List<int> claims, Func<int, QuantityRange> rangeOf)
    {
        // Ends of equal value: an end that excludes it comes first, and claims stay in the order given (a common range shows the digits of
        // the first: 10 or 10.0).
        var waiting = claims.OrderBy(claim => claim, Comparer<int>.Create((a, b) => CompareHighs(rangeOf(a), rangeOf(b)))).ToList();
        var camps = new List<(List<int>, QuantityRange)>();
        while (waiting.Count > 0)
        {
            var common = rangeOf(waiting[0]);
            var members = new List<int>();
            var others = new List<int>();
            foreach (var claim in waiting)
            {
                if (common.Intersect(rangeOf(claim)) is { } shared)
                {
                    common = shared;
                    members.Add(claim);
                }
                else
                {
                    others.Add(claim);
                }
            }

            camps.Add((members, common));
            waiting = others;
        }

        return camps;
    }

    private static int CompareHighs(QuantityRange a, QuantityRange b) => (a.HasHigh, b.HasHigh) switch
    {
        (false, false) => 0,
        (false, true) => 1,
        (true, false) => -1,
        _ when a.High != b.High => a.High.CompareTo(b.High),
        _ => a.IncludesHigh.CompareTo(b.IncludesHigh),
    };
}
