using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A point at which a period starts or ends: a time of day, or a midnight. A time with an offset is compared with another one as an
/// instant, and with days as what the clocks showed; a time without one is any of 26 hours against one with.
/// </summary>
/// <param name="Local">What the clocks show, in nanoseconds from the start of 1970-01-01.</param>
/// <param name="OffsetMinutes">The offset of the clocks from UTC in minutes.</param>
/// <param name="Kind">Its precision.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeEdge(Int128 Local, int OffsetMinutes, ClockKind Kind)
{
    public bool HasTime => Kind != ClockKind.Day;

    /// <summary>The instant; without an offset, as the zone has it that the time was read in.</summary>
    public Int128 Utc => Local - (OffsetMinutes * ClockTime.NanosecondsPerMinute);

    /// <summary>The day that starts at it, or that contains it.</summary>
    public long Day =>
        (long)(Local >= 0
            ? Local / ClockTime.NanosecondsPerDay
            : -((-Local + ClockTime.NanosecondsPerDay - 1) / ClockTime.NanosecondsPerDay));

    /// <summary>The last day that is reached by what ends here; of an end at midnight, the day before.</summary>
    public long LastDay => IsMidnight ? Day - 1 : Day;

    /// <summary>The first midnight from here on, and the last one up to here.</summary>
    public TimeEdge NextMidnight => IsMidnight ? this : EndOf(Day);

    public TimeEdge LastMidnight => StartOf(Day);

    private bool IsMidnight => Local % ClockTime.NanosecondsPerDay == 0;

    public static TimeEdge StartOf(long day) => new((Int128)day * ClockTime.NanosecondsPerDay, 0, ClockKind.Day);

    public static TimeEdge EndOf(long day) => StartOf(day + 1);

    public static TimeEdge Of(ClockTime clock) =>
        new(clock.Local, clock.OffsetMinutes, clock.IsZoned ? ClockKind.Zoned : ClockKind.Unzoned);

    public Certainty IsBefore(TimeEdge other) => Latest(other) < other.Earliest(this) ? Certainty.Certain
        : Earliest(other) < other.Latest(this) ? Certainty.Possible
        : Certainty.No;

    public Certainty IsAtMost(TimeEdge other) => other.IsBefore(this).Not();

    /// <summary>
    /// Determines whether a stretch that ends here still has a point: at a time of day it does, but what ends at midnight has nothing of
    /// the next day.
    /// </summary>
    public Certainty Reaches(TimeEdge point) => IsMidnight ? point.IsBefore(this) : point.IsAtMost(this);

    public Certainty IsSameAs(TimeEdge other) => IsAtMost(other).And(other.IsAtMost(this));

    private Int128 Earliest(TimeEdge seenFrom) => Seen(seenFrom) - (IsOfAnyZone(seenFrom) ? ClockTime.Ahead : 0);

    private Int128 Latest(TimeEdge seenFrom) => Seen(seenFrom) + (IsOfAnyZone(seenFrom) ? ClockTime.Behind : 0);

    private bool IsOfAnyZone(TimeEdge seenFrom) => Kind == ClockKind.Unzoned && seenFrom.Kind == ClockKind.Zoned;

    private Int128 Seen(TimeEdge from) => Kind == ClockKind.Zoned && from.HasTime ? Utc : Local;
}
