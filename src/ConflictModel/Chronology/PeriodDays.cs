using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// Where a period may start and where it may end, as <see cref="DayNumber"/>s: the pairs of a start and an end within these bounds whose start is not after their end.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodDays(long EarliestStart, long LatestStart, long EarliestEnd, long LatestEnd)
{
    public DaySpan Hull => new(EarliestStart, LatestEnd);

    /// <summary>A stretch that is known: it starts on its first day and ends on its last.</summary>
    public static PeriodDays Exactly(DaySpan stretch) => new(stretch.First, stretch.First, stretch.Last, stretch.Last);

    /// <summary>One of two, and which is not known.</summary>
    public static PeriodDays OneOf(PeriodDays a, PeriodDays b) => new(
        Math.Min(a.EarliestStart, b.EarliestStart),
        Math.Max(a.LatestStart, b.LatestStart),
        Math.Min(a.EarliestEnd, b.EarliestEnd),
        Math.Max(a.LatestEnd, b.LatestEnd));

    /// <summary>Both, from the start of the first to the end of the last.</summary>
    public static PeriodDays AllOf(PeriodDays a, PeriodDays b) => new(
        Math.Min(a.EarliestStart, b.EarliestStart),
        Math.Min(a.LatestStart, b.LatestStart),
        Math.Max(a.EarliestEnd, b.EarliestEnd),
        Math.Max(a.LatestEnd, b.LatestEnd));

    public PeriodDays Widened(int days) => new PeriodDays(
        DaySpan.Earlier(EarliestStart, days),
        DaySpan.Later(LatestStart, days),
        DaySpan.Earlier(EarliestEnd, days),
        DaySpan.Later(LatestEnd, days)).Tightened();

    /// <summary>The same pairs with the bounds that their order implies: no start after the latest end, no end before the earliest start.</summary>
    public PeriodDays Tightened() => this with { LatestStart = Math.Min(LatestStart, LatestEnd), EarliestEnd = Math.Max(EarliestEnd, EarliestStart) };

    public Certainty IsWithin(PeriodDays other)
    {
        if (EarliestStart >= other.LatestStart && LatestEnd <= other.EarliestEnd)
        {
            return Certainty.Certain;
        }

        // The other at its widest is what this fits into most easily, and then each end decides alone.
        return LatestStart >= other.EarliestStart && EarliestEnd <= other.LatestEnd ? Certainty.Possible : Certainty.No;
    }

    public Certainty IsBefore(PeriodDays other) => LatestEnd < other.EarliestStart ? Certainty.Certain
        : EarliestEnd < other.LatestStart ? Certainty.Possible
        : Certainty.No;

    public Certainty SharesDayWith(PeriodDays other) => LatestStart <= other.EarliestEnd && other.LatestStart <= EarliestEnd ? Certainty.Certain
        : EarliestStart <= other.LatestEnd && other.EarliestStart <= LatestEnd ? Certainty.Possible
        : Certainty.No;

    public AllenRelationSet RelationsTo(PeriodDays other)
    {
        var relations = default(AllenRelationSet);
        for (var relation = AllenRelation.Before; relation <= AllenRelation.After; relation++)
        {
            if (May(relation, other))
            {
                relations = relations.With(relation);
            }
        }

        return relations;
    }

    /// <summary>
    /// Whether a relation holds for some pair of each. A relation puts the four ends into an order; some choice fits if the smallest values that keep the order stay within the bounds.
    /// Ends are taken as the day after the last, as in half-open intervals, where Allen's "meets" is an equality.
    /// </summary>
    public bool May(AllenRelation relation, PeriodDays other)
    {
        if (relation > AllenRelation.Equals)
        {
            return other.May(AllenRelation.After - (int)relation, this);
        }

        var s1 = new DaySpan(EarliestStart, LatestStart);
        var e1 = new DaySpan(EarliestEnd + 1, LatestEnd + 1);
        var s2 = new DaySpan(other.EarliestStart, other.LatestStart);
        var e2 = new DaySpan(other.EarliestEnd + 1, other.LatestEnd + 1);
        return relation switch
        {
            AllenRelation.Before => IsAscending([s1, e1, s2, e2]),
            AllenRelation.Meets => IsAscending([s1, Both(e1, s2), e2]),
            AllenRelation.Overlaps => IsAscending([s1, s2, e1, e2]),
            AllenRelation.Starts => IsAscending([Both(s1, s2), e1, e2]),
            AllenRelation.During => IsAscending([s2, s1, e1, e2]),
            AllenRelation.Finishes => IsAscending([s2, s1, Both(e1, e2)]),
            _ => IsAscending([Both(s1, s2), Both(e1, e2)]),
        };
    }

    private static DaySpan Both(DaySpan a, DaySpan b) => new(Math.Max(a.First, b.First), Math.Min(a.Last, b.Last));

    private static bool IsAscending(ReadOnlySpan<DaySpan> ends)
    {
        var previous = long.MinValue;
        foreach (var end in ends)
        {
            previous = Math.Max(end.First, previous + 1);
            if (previous > end.Last)
            {
                return false;
            }
        }

        return true;
    }
}
