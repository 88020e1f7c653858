using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>The days, as <see cref="DayNumber"/>s, among which a moment is; both ends are inclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(long First, long Last)
{
    public bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    /// <summary>More days before and after; an end that is open or unknown stays so.</summary>
    public DaySpan Widened(int days) => new(Earlier(First, days), Later(Last, days));

    public static long Earlier(long day, int days) => DayNumber.IsBounded(day) ? day - days : day;

    public static long Later(long day, int days) => DayNumber.IsBounded(day) ? day + days : day;
}
