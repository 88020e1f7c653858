namespace ConflictModel.Tests;

/// <summary>A part of the oracle: which number a count of a stretch that is over bounds, the total or what was known at some minute.</summary>
internal sealed class OracleCount
{
    private const int SettlingDays = 7;
    private const int MinutesOfDay = 24 * 60;

    private OracleCount(bool isTotal, OracleEdge first, OracleEdge last, (OracleEdge First, OracleEdge Last) stated) => (IsTotal, First, Last, Stated) = (isTotal, first, last, stated);

    public bool IsTotal { get; }

    /// <summary>The first minute at which it may have been known.</summary>
    public OracleEdge First { get; }

    public OracleEdge Last { get; }

    /// <summary>The minutes at which it may have been stated.</summary>
    public (OracleEdge First, OracleEdge Last) Stated { get; }

    /// <summary>The count that a claim is; null where it is none, or goes on.</summary>
    public static OracleCount? Of(OracleClaim claim, bool isDatedByRelay)
    {
        var (start, latestStart, _, end) = claim.Time.Edges;
        if (claim.Kind != MeasureKind.Flow || claim.Scope.Mode != Mode.Actual || latestStart.Day == OraclePeriods.BeforeAll || !claim.Time.HasLatestEnd)
        {
            return null;
        }

        var (_, _, _, statedEnd) = claim.Stated.Edges;
        var isDated = claim.Stated.HasLatestEnd;
        var statedLast = LastMinute(statedEnd);
        var stated = (First: isDatedByRelay ? statedEnd with { Minute = OraclePeriods.BeforeAll * MinutesOfDay } : statedEnd with { Minute = claim.Stated.Edges.EarliestStart.Minute }, Last: statedLast);
        var (first, last) = (NotBefore(stated.First, start), NotBefore(stated.Last, start));
        var whole = claim.Event is { Stretch: { } stretch } && stretch.HasSameTextAs(claim.Time) ? claim.Event : null;
        var isOneDay = whole?.IsOneDay ?? claim.Time.IsOneDay;
        if (isDated && !isOneDay && !At(LastMinute(end)).IsCertainlyBefore(At(first)))
        {
            return null;
        }

        var settled = ((end.LastDay + SettlingDays + 1) * MinutesOfDay) - 1;
        var isTotal = whole?.IsSettled == true || (!isOneDay && end.LastDay - start.Day >= SettlingDays) || (isDated && first.Minute > settled) || claim.Claim.Stance != Stance.Affirms
            || claim.Claim.Quantity.Figure.Hedge is not (Hedge.Stated or Hedge.Exactly or Hedge.AtLeast or Hedge.MoreThan or Hedge.ALittleOver or Hedge.Unquantified);
        return new(isTotal, first, last, stated);
    }

    /// <summary>Whether what this counts was known no later than what another counts.</summary>
    public Certainty IsKnownBy(OracleCount other) => other.IsTotal ? Certainty.Certain
        : IsTotal || At(other.Last).IsCertainlyBefore(At(First)) ? Certainty.No
        : At(Last).IsCertainlyBefore(At(other.First)) ? Certainty.Certain
        : Certainty.Possible;

    // A day is known up to its last minute.
    private static OracleEdge LastMinute(OracleEdge end) => end.HasTime ? end : end with { Minute = end.Minute - 1 };

    private static OracleEdge NotBefore(OracleEdge edge, OracleEdge start) => edge with { Minute = Math.Max(edge.Minute, start.Minute) };

    private static OracleEdge At(OracleEdge edge) => edge with { Utc = edge.Minute };
}
