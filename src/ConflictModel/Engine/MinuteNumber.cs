namespace ConflictModel.Engine;

/// <summary>
/// Minutes counted from the start of 1970-01-01, as the clocks of the policy's time zone show them. Years beyond about 2,100 BC and 6,000
/// AD are as far away as open ends.
/// </summary>
internal static class MinuteNumber
{
    public const int MinutesOfDay = 24 * 60;

    /// <summary>The first minute of a day.</summary>
    public static int FirstOf(long day) => Clamped(day, 0);

    /// <summary>The last minute of a day.</summary>
    public static int LastOf(long day) => Clamped(day, MinutesOfDay - 1);

    /// <summary>The minutes between which something starts and ends at the widest, with the clock of the end.</summary>
    public static CountTime Between(in ClaimTime time)
    {
        var (first, last) = (FirstOf(time.Days.EarliestStart), LastOf(time.Days.LatestEnd));
        if (time.Edges is not { } edges)
        {
            return new(first, last);
        }

        var (start, end) = (edges.EarliestStart, edges.LatestEnd);
        return new(start.HasTime ? Of(start) : first, end.HasTime ? Of(end) : last, end);
    }

    /// <summary>The minute of a point in time.</summary>
    private static int Of(TimeEdge edge) =>
        Clamped(edge.Day, (long)((edge.Local / ClockTime.NanosecondsPerMinute) - ((Int128)edge.Day * MinutesOfDay)));

    // The ends themselves are for what is open, and for totals.
    private static int Clamped(long day, long minute) => Math.Abs(day) > int.MaxValue / MinutesOfDay - 1
        ? day < 0 ? int.MinValue : int.MaxValue - 1
        : (int)((day * MinutesOfDay) + minute);
}
