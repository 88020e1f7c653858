using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>A packed time: its days.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PackedTime
{
    private const int OpenDay = 2_000_000_000;

    // A time without an offset may be on another day of the policy's zone than that of its clock.
    private const int DaysOfAnyZone = 2;

    public PackedTime(in ClaimTime time)
    {
        var days = time.Edges is { HasUnzoned: true } ? Widest(time.Days) : time.Days;
        Start = Day(days.EarliestStart);
        LatestStart = Day(days.LatestStart);
        EarliestEnd = Day(days.EarliestEnd);
        End = Day(days.LatestEnd);
        HasKey = time.Key >= 0;
        IsMoment = time.IsMoment;
        IsExact = !time.IsMoment && time.Edges is null && days.EarliestStart == days.LatestStart && days.EarliestEnd == days.LatestEnd;
        IsPlain = (IsExact || (IsMoment && time.Edges is null)) && IsDay(days.EarliestStart) && IsDay(days.LatestEnd);
    }

    public int Start { get; }

    public int LatestStart { get; }

    public int EarliestEnd { get; }

    public int End { get; }

    public bool HasKey { get; }

    public bool IsMoment { get; }

    public bool IsExact { get; }

    /// <summary>Gets whether the packed days say all.</summary>
    public bool IsPlain { get; }

    private static PeriodDays Widest(PeriodDays days) => new(
        DaySpan.Earlier(days.EarliestStart, DaysOfAnyZone),
        DaySpan.Later(days.LatestStart, DaysOfAnyZone),
        DaySpan.Earlier(days.EarliestEnd, DaysOfAnyZone),
        DaySpan.Later(days.LatestEnd, DaysOfAnyZone));

    private static bool IsDay(long day) => !DayNumber.IsBounded(day) || Math.Abs(day) < OpenDay - 10;

    // Open and unknown ends are beyond every named day, in the order of their sentinels.
    private static int Day(long day) => day <= DayNumber.UnknownPast ? (int)(day - DayNumber.Past) - OpenDay
        : day >= DayNumber.UnknownFuture ? OpenDay - (int)(DayNumber.Future - day)
        : (int)Math.Clamp(day, 10 - OpenDay, OpenDay - 10);
}
