namespace ConflictModel.Engine;

/// <content>Counts of periods that are over: the order in which they were known, and the growth allowed between them.</content>
internal sealed partial class TreeSearch
{
    private bool HasClosed(RankedClaims group) => Array.Exists(group.Rows, row => !rows.CountTimeOf(row.Claim).IsNone);

    // What is no count of a period that has ended passes as if it stood on the right side of every other.
    private CountTime CountOf(in ClaimRow row, bool isNarrower) => !_areClosed ? default
        : rows.CountTimeOf(row.Claim) is { IsNone: false } count ? count
        : isNarrower ? new(int.MinValue, int.MinValue) : CountTime.Total;

    // The counts of the other side of which it is certain, or possible, that the narrower was known no later than the wider.
    private CountBox KnownInOrder(in ClaimRow row, Verdict verdict, bool isNarrower)
    {
        var count = CountOf(row, isNarrower);
        return (isNarrower, verdict) switch
        {
            (true, Verdict.Contradiction) => CountBox.Everything with { LeastFirst = Before(count.Last) },
            (true, _) => CountBox.Everything with { LeastLast = Before(count.First) },
            (false, Verdict.Contradiction) => CountBox.Everything with { MostLast = After(count.First) },
            _ => CountBox.Everything with { MostFirst = After(count.Last) },
        };
    }

    private CountBox KnownTooEarly(in ClaimRow row, bool isNarrower)
    {
        var count = CountOf(row, isNarrower);
        return isNarrower
            ? CountBox.Everything with { MostLast = After(count.First) }
            : CountBox.Everything with { LeastFirst = Before(count.Last) };
    }

    private int Before(int minute) => minute < int.MinValue + _margin ? int.MinValue : minute - _margin;

    private int After(int minute) => minute > int.MaxValue - _margin ? int.MaxValue : minute + _margin;

    // Values are high ends that must lie below the limit, or low ends negated.
    private static double Outgrown(double limit, decimal growth, bool isNarrower)
    {
        var factor = (double)growth;
        return (isNarrower ? limit / factor : limit * factor) + (Math.Abs(limit) * factor * 1e-14);
    }
}
