namespace ConflictModel.Engine;

/// <content>Counts of periods that are over: the order in which they were known, and the growth allowed between them.</content>
internal sealed partial class TreeSearch
{
    private bool HasClosed(RankedClaims group) => Array.Exists(group.Rows, row => !rows.CountTimeOf(row.Claim).IsNone);

    private int ClockOf(ClaimRow row) => (int)rows.CountTimeOf(row.Claim).Kind;

    // As seen from the times of the other side. What is no count of a period that has ended passes as if it stood on the right side of
    // every other.
    private CountBox CountOf(in ClaimRow row, bool isNarrower)
    {
        if (!_areClosed)
        {
            return default;
        }

        var count = rows.CountTimeOf(row.Claim);
        return count.IsNone ? isNarrower ? CountBox.Of(int.MinValue, int.MinValue) : CountBox.Total
            : count.IsTotal ? CountBox.Total
            : CountBox.Of(count.SeenFrom(isNarrower ? _widerClock : _narrowerClock));
    }

    // The counts of the other side of which it is certain, or possible, that the narrower was known no later than the wider.
    private static CountBox KnownInOrder(CountBox count, Verdict verdict, bool isNarrower) => (isNarrower, verdict) switch
    {
        (true, Verdict.Contradiction) => CountBox.Everything with { LeastFirst = count.IsTotal ? count.LeastFirst : count.LeastLast + 1 },
        (true, _) => CountBox.Everything with { LeastLast = count.LeastFirst },
        (false, Verdict.Contradiction) when count.IsTotal => CountBox.Everything,
        (false, Verdict.Contradiction) => CountBox.Everything with { MostLast = Math.Max(count.LeastFirst, int.MinValue + 1) - 1 },
        _ => CountBox.Everything with { MostFirst = count.LeastLast },
    };

    private static CountBox KnownTooEarly(CountBox count, bool isNarrower) => isNarrower
        ? CountBox.Everything with { MostLast = count.LeastFirst }
        : CountBox.Everything with { LeastFirst = count.LeastLast };

    // Values are high ends that must be below the limit, or negated low ends.
    private static double Outgrown(double limit, decimal growth, bool isNarrower)
    {
        var factor = (double)growth;
        return (isNarrower ? limit / factor : limit * factor) + (Math.Abs(limit) * factor * 1e-14);
    }
}
