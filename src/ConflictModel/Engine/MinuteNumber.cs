namespace ConflictModel.Engine;

/// <summary>Minutes counted from the start of 1970-01-01, of the time zone of the policy. Years beyond about 2,100 BC and 6,000 AD are as far away as open ends.</summary>
internal static class MinuteNumber
{
    private const long MinutesOfDay = 24 * 60;

    /// <summary>The first minute of a day.</summary>
    public static int FirstOf(long day) => Clamped(day, 0);

    /// <summary>The last minute of a day.</summary>
    public static int LastOf(long day) => Clamped(day, MinutesOfDay - 1);

    /// <summary>The minute of a clock; without an offset, as if its zone were UTC.</summary>
    public static int Of(ClockTime clock) => Clamped(clock.Day, clock.Nanosecond / ClockTime.NanosecondsPerMinute);

    // The ends themselves are for what is open, and for totals.
    private static int Clamped(long day, long minute) => Math.Abs(day) > int.MaxValue / MinutesOfDay - 1
        ? day < 0 ? int.MinValue : int.MaxValue - 1
        : (int)((day * MinutesOfDay) + minute);
}
