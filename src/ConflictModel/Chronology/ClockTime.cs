using System.Runtime.InteropServices;
using NodaTime;

namespace ConflictModel;

/// <summary>A day with a time of day: an instant if its offset from UTC is known, else a local time of an unknown zone.</summary>
/// <param name="Day">The day, as a <see cref="DayNumber"/>: of UTC where the offset is known, else as written.</param>
/// <param name="Nanosecond">The nanosecond of that day, from 0; finer digits are cut off. A leap second counts as the first of the next
/// day.</param>
/// <param name="IsZoned">Whether the offset is known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockTime(long Day, long Nanosecond, bool IsZoned) : IComparable<ClockTime>
{
    public const long NanosecondsPerDay = 24 * 60 * NanosecondsPerMinute;

    public const long NanosecondsPerMinute = 60_000_000_000;

    // The zones of the world are 12 hours behind UTC to 14 hours ahead: a time without a zone is an instant of 26 hours.
    public const long Behind = 12 * 60 * NanosecondsPerMinute;
    public const long Ahead = 14 * 60 * NanosecondsPerMinute;

    /// <summary>
    /// The offset of the clocks from UTC in minutes: as written, or of the zone that the time is read in. One instant is one time, whatever
    /// the offset.
    /// </summary>
    public int OffsetMinutes { get; init; }

    /// <summary>The local time in nanoseconds.</summary>
    public Int128 Local => IsZoned ? Instant + (OffsetMinutes * NanosecondsPerMinute) : Instant;

    private Int128 Earliest => Instant - (IsZoned ? 0 : Ahead);

    private Int128 Latest => Instant + (IsZoned ? 0 : Behind);

    // Without an offset, as if it were that of UTC.
    private Int128 Instant => ((Int128)Day * NanosecondsPerDay) + Nanosecond;

    /// <summary>Creates a time from nanoseconds that may be before or after the day, moved to the right day.</summary>
    public static ClockTime Of(long day, long nanosecond, bool isZoned)
    {
        var days = (nanosecond >= 0 ? nanosecond : nanosecond - NanosecondsPerDay + 1) / NanosecondsPerDay;
        return new(day + days, nanosecond - (days * NanosecondsPerDay), isZoned);
    }

    /// <summary>
    /// The same time with the offset that a zone has then, to the minute. A time without an offset that the zone skips or repeats is read
    /// as before its clocks were changed; years that
    /// <see cref="LocalDate"/> does not reach have the offset of UTC.
    /// </summary>
    public ClockTime In(DateTimeZone zone)
    {
        var (year, month, day) = DayNumber.ToCalendar(Day);
        if (zone == DateTimeZone.Utc || year <= LocalDate.MinIsoValue.Year || year >= LocalDate.MaxIsoValue.Year)
        {
            return this with { OffsetMinutes = 0 };
        }

        var time = new LocalDate((int)year, month, day) + LocalTime.FromNanosecondsSinceMidnight(Nanosecond);
        var offset = IsZoned ? zone.GetUtcOffset(time.InUtc().ToInstant()) : zone.MapLocal(time).EarlyInterval.WallOffset;
        return this with { OffsetMinutes = offset.Seconds / 60 };
    }

    /// <summary>The minute that has begun.</summary>
    public ClockTime ToMinute() => this with { Nanosecond = Nanosecond - (Nanosecond % NanosecondsPerMinute) };

    /// <summary>Determines whether this is before the other. Times without a zone are taken to be of one zone.</summary>
    public Certainty IsBefore(ClockTime other)
    {
        if (IsZoned == other.IsZoned)
        {
            return Instant < other.Instant ? Certainty.Certain : Certainty.No;
        }

        return Latest < other.Earliest ? Certainty.Certain
            : Earliest < other.Latest ? Certainty.Possible
            : Certainty.No;
    }

    public static bool operator <(ClockTime left, ClockTime right) => left.CompareTo(right) < 0;

    public static bool operator <=(ClockTime left, ClockTime right) => left.CompareTo(right) <= 0;

    public static bool operator >(ClockTime left, ClockTime right) => left.CompareTo(right) > 0;

    public static bool operator >=(ClockTime left, ClockTime right) => left.CompareTo(right) >= 0;

    /// <summary>Orders times for display; a time without an offset is treated as UTC.</summary>
    public int CompareTo(ClockTime other) => Instant.CompareTo(other.Instant);

    /// <summary>Determines whether both are the same.</summary>
    public Certainty IsSameAs(ClockTime other) => this == other ? Certainty.Certain
        : IsZoned != other.IsZoned && Earliest <= other.Latest && other.Earliest <= Latest ? Certainty.Possible
        : Certainty.No;

    public bool Equals(ClockTime other) => Day == other.Day && Nanosecond == other.Nanosecond && IsZoned == other.IsZoned;

    public override int GetHashCode() => HashCode.Combine(Day, Nanosecond, IsZoned);
}
