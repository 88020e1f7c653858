using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// The bounds of the start and the end of a period, as <see cref="DayNumber"/>s: the pairs of a start and an end within these bounds whose
/// start is not after their end.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodDays(long EarliestStart, long LatestStart, long EarliestEnd, long LatestEnd)
{
    public DaySpan Hull => new(EarliestStart, LatestEnd);

    /// <summary>A stretch that is known: it starts on its first day and ends on its last.</summary>
    public static PeriodDays Exactly(DaySpan stretch) => new(stretch.First, stretch.First, stretch.Last, stretch.Last);

    /// <summary>One of two periods, unknown which.</summary>
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

    /// <summary>
    /// The same pairs with the bounds that their order implies: no start after the latest end, no end before the earliest start.
    /// </summary>
    public PeriodDays Tightened() =>
        this with { LatestStart = Math.Min(LatestStart, LatestEnd), EarliestEnd = Math.Max(EarliestEnd, EarliestStart) };

    public Certainty IsWithin(PeriodDays other)
    {
        if (EarliestStart >= other.LatestStart && LatestEnd <= other.EarliestEnd)
        {
            return Certainty.Certain;
        }

        // It is enough to compare with the other at its widest; then each end decides alone.
        return LatestStart >= other.EarliestStart && EarliestEnd <= other.LatestEnd ? Certainty.Possible : Certainty.No;
    }

    public Certainty IsBefore(PeriodDays other) => LatestEnd < other.EarliestStart ? Certainty.Certain
        : EarliestEnd < other.LatestStart ? Certainty.Possible
        : Certainty.No;

    public Certainty SharesDayWith(PeriodDays other) =>
        LatestStart <= other.EarliestEnd && other.LatestStart <= EarliestEnd ? Certainty.Certain
        : EarliestStart <= other.LatestEnd && other.EarliestStart <= LatestEnd ? Certainty.Possible
        : Certainty.No;

    // A period ends on the day after its last, as in half-open intervals.
    public AllenRelationSet RelationsTo(PeriodDays other) => AllenBounds<long>.RelationsOf(
        (EarliestStart, LatestStart),
        (EarliestEnd + 1, LatestEnd + 1),
        (other.EarliestStart, other.LatestStart),
        (other.EarliestEnd + 1, other.LatestEnd + 1));
}
