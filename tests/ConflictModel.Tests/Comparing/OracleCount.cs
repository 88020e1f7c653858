namespace ConflictModel.Tests;

/// <summary>A part of the oracle: which number a count of a stretch that is over bounds, the total or what was known on some day.</summary>
internal sealed class OracleCount
{
    private const int SettlingDays = 7;

    private OracleCount(bool isTotal, int first, int last, (int First, int Last) stated) => (IsTotal, First, Last, Stated) = (isTotal, first, last, stated);

    public bool IsTotal { get; }

    /// <summary>The first day on which it may have been known.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>The days on which it may have been stated.</summary>
    public (int First, int Last) Stated { get; }

    /// <summary>The count that a claim is; null where it is none, or goes on.</summary>
    public static OracleCount? Of(OracleClaim claim, bool isDatedByRelay)
    {
        var (start, latestStart, _, end) = claim.Time.Ends;
        if (claim.Kind != MeasureKind.Flow || claim.Scope.Mode != Mode.Actual || latestStart == OraclePeriods.BeforeAll || !claim.Time.HasLatestEnd)
        {
            return null;
        }

        var stated = claim.Stated.Ends;
        var isDated = claim.Stated.HasLatestEnd;
        var days = (First: isDatedByRelay ? OraclePeriods.BeforeAll : stated.EarliestStart, Last: stated.LatestEnd);
        var (first, last) = (Math.Max(start, days.First), Math.Max(start, days.Last));
        var whole = claim.Event is { Stretch: { } stretch } && stretch.HasSameTextAs(claim.Time) ? claim.Event : null;
        var isOneDay = whole?.IsOneDay ?? start == end;
        if (isDated && !isOneDay && first <= end)
        {
            return null;
        }

        var isTotal = whole?.IsSettled == true || (!isOneDay && end - start >= SettlingDays) || (isDated && first > end + SettlingDays) || claim.Claim.Stance != Stance.Affirms
            || claim.Claim.Quantity.Figure.Hedge is not (Hedge.Stated or Hedge.Exactly or Hedge.AtLeast or Hedge.MoreThan or Hedge.ALittleOver or Hedge.Unquantified);
        return new(isTotal, first, last, days);
    }

    /// <summary>Whether what this counts was known no later than what another counts.</summary>
    public Certainty IsKnownBy(OracleCount other) => other.IsTotal ? Certainty.Certain
        : IsTotal || First > other.Last ? Certainty.No
        : Last < other.First ? Certainty.Certain
        : Certainty.Possible;
}
