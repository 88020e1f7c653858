using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>When a claim holds: a moment that is known up to a window, or a stretch.</summary>
/// <param name="Days">The bounds of the stretch, or the window of the moment.</param>
/// <param name="IsMoment">Whether it is a moment somewhere in the window, and not the whole stretch.</param>
/// <param name="Key">The number of the moment or period by which claims are certainly simultaneous; below 0 where only the days decide.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimTime(PeriodDays Days, bool IsMoment, int Key)
{
    public static ClaimTime Unknown { get; } = new(
        new(DayNumber.UnknownPast, DayNumber.UnknownFuture, DayNumber.UnknownPast, DayNumber.UnknownFuture), IsMoment: true, Key: -1);

    public bool HasSameKey(ClaimTime other) => Key >= 0 && Key == other.Key;

    /// <summary>Whether two levels share a moment.</summary>
    public Certainty IsSimultaneousWith(ClaimTime other)
    {
        if (HasSameKey(other))
        {
            return Certainty.Certain;
        }

        if (!Days.Hull.Overlaps(other.Days.Hull))
        {
            return Certainty.No;
        }

        return (IsMoment, other.IsMoment) switch
        {
            (true, true) => Certainty.Possible,
            (true, false) => Lasts(other.Days, Days.Hull),
            (false, true) => Lasts(Days, other.Days.Hull),
            _ => Days.SharesDayWith(other.Days),
        };
    }

    /// <summary>Whether one stretch of a flow is within another.</summary>
    public Certainty IsWithin(ClaimTime other) => HasSameKey(other) ? Certainty.Certain : Days.IsWithin(other.Days);

    /// <summary>The days that lie between two times; 0 where they may touch.</summary>
    public long DaysApart(ClaimTime other) => Math.Max(0, Math.Max(other.Days.Hull.First - Days.Hull.Last, Days.Hull.First - other.Days.Hull.Last));

    // A stretch holds throughout; a moment is within it for certain only where its whole window is.
    private static Certainty Lasts(PeriodDays stretch, DaySpan moment) =>
        stretch.LatestStart <= moment.First && moment.Last <= stretch.EarliestEnd ? Certainty.Certain : Certainty.Possible;
}
