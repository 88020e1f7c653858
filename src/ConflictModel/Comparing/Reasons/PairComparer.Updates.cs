using ConflictModel.Engine;

namespace ConflictModel;

/// <content>Whether one of two figures updates the other: the same figure as of a later time.</content>
internal sealed partial class PairComparer
{
    // Another count by the same origin for a period that has ended: an origin has one count at a time, so the later one replaces the other.
    private bool IsOwnLaterCount(int first, int second, Lineage lineage) => lineage == Lineage.SameOrigin && AreClosed(first, second)
        && ScopesOf(first, second) != Certainty.No && ScopesOf(second, first) != Certainty.No
        && rows.TimeOrder(first, second) != Certainty.No && rows.TimeOrder(second, first) != Certainty.No
        && (AreOrdered(first, second) || (rows.Times.KnownAt(first) != rows.Times.KnownAt(second) && AreUnlike(first, second)));

    private bool AreOrdered(int first, int second) => rows.Times.KnownAt(first).IsKnownBy(rows.Times.KnownAt(second)) != Certainty.Possible;

    private bool AreUnlike(int first, int second)
    {
        var (a, b) = (rows.EstimateOf(first).Plausible, rows.EstimateOf(second).Plausible);
        return a.IsBelow(b) == Certainty.Certain || b.IsBelow(a) == Certainty.Certain;
    }

    private bool IsUpdate(int first, int second, Lineage lineage, Verdict verdict) =>
        IsOwnLaterCount(first, second, lineage) || IsLater(first, second)
        && (lineage != Lineage.Independent || (verdict == Verdict.Consistent && AreClosed(first, second) && Outgrows(first, second)));

    private bool Outgrows(int first, int second)
    {
        var (earlier, later) = rows.Times.KnownAt(first).IsKnownBy(rows.Times.KnownAt(second)) == Certainty.Certain
            ? (first, second)
            : (second, first);
        return rows.EstimateOf(earlier, later).Plausible.IsBelow(rows.EstimateOf(later, earlier).Plausible) == Certainty.Certain;
    }

    private bool AreClosed(int first, int second) => !rows.CountTimeOf(first).IsNone && !rows.CountTimeOf(second).IsNone;

    // The same figure for possibly the same scope, as of a later day or hour; not a part, and not a count over another period.
    private bool IsLater(int first, int second)
    {
        if (ScopesOf(first, second) == Certainty.No || ScopesOf(second, first) == Certainty.No)
        {
            return false;
        }

        if (AreClosed(first, second))
        {
            return rows.TimeOrder(first, second) != Certainty.No && rows.TimeOrder(second, first) != Certainty.No
                && AreOrdered(first, second);
        }

        return (rows.HoldAsOfADay(first, second) || rows.ShareBeginning(first, second)) && rows.AreOfOtherTimes(first, second);
    }
}
