namespace ConflictModel;

/// <content>The time of day; the days of the date stay the local date as written.</content>
internal ref partial struct EdtfReader
{
    private const int MinutesPerDay = 24 * 60;
    private const int FractionDigits = 9;
    private const long NanosecondsPerSecond = 1_000_000_000;

    private bool ReadTime(ref EdtfDate date)
    {
        if (date.Marks != EdtfMarks.None)
        {
            return Fail(Position, "the end: only a day without qualifiers or unspecified digits can have a time");
        }

        Position++;
        var start = Position;
        if (!ReadTwo(0, 24, "an hour 00 to 24", out var hour)
            || !ReadColon()
            || !ReadTwo(0, 59, "a minute 00 to 59", out var minute)
            || !ReadSeconds(out var second, out var fraction)
            || !ReadOffset(out var offset, out var isZoned))
        {
            return false;
        }

        // ISO 8601-1 (with its amendment of 2022): 24:00:00 is the end of the day. A leap second is the last of a day of UTC, whatever the
        // clock shows elsewhere.
        if (hour == 24 && (minute | second | fraction) != 0)
        {
            return Fail(start, "an hour 00 to 23, or 24:00:00 for the end of the day");
        }

        if (second == 60 && ((hour * 60) + minute - offset + MinutesPerDay) % MinutesPerDay != MinutesPerDay - 1)
        {
            return Fail(start + 6, "a second 00 to 59; a leap second is 23:59:60 of UTC");
        }

        date.Marks |= EdtfMarks.Time;
        date.Clock = ClockTime.Of(
            date.Days.EarliestStart,
            (((hour * 60) + minute - offset) * ClockTime.NanosecondsPerMinute) + (second * NanosecondsPerSecond) + fraction,
            isZoned) with
        { OffsetMinutes = offset };
        return true;
    }

    /// <summary>Seconds and a fraction of one; where they are left out, the minute has just begun.</summary>
    private bool ReadSeconds(out int second, out int fraction)
    {
        (second, fraction) = (0, 0);
        return !Skip(':') || (ReadTwo(0, 60, "a second 00 to 59, or 60 for a leap second", out second) && ReadFraction(out fraction));
    }

    private bool ReadColon() => Skip(':') || Fail(Position, "':'");

    /// <summary>Digits after '.' or ','; yields nanoseconds, and of finer digits at least whether one of them is not 0.</summary>
    private bool ReadFraction(out int fraction)
    {
        fraction = 0;
        if (!Skip('.') && !Skip(','))
        {
            return true;
        }

        var start = Position;
        Position = EndOf(start, unspecified: false);
        var digits = _text[start..Position];
        for (var i = 0; i < FractionDigits; i++)
        {
            fraction = (fraction * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        }

        fraction = fraction == 0 && digits.ContainsAnyExcept('0') ? 1 : fraction;
        return Position > start || Fail(start, "a digit");
    }

    /// <summary>Nothing, 'Z', or hours and minutes between -12:00 and +14:00, the range of the world's zones; yields minutes.</summary>
    private bool ReadOffset(out int minutes, out bool isZoned)
    {
        minutes = 0;
        isZoned = Skip('Z');
        if (isZoned || Next is not ('+' or '-'))
        {
            return true;
        }

        isZoned = true;

        const string Expected = "an offset -12:00 to +14:00, and not -00:00";
        var isNegative = Next == '-';
        Position++;
        var start = Position;
        if (!ReadTwo(0, 14, Expected, out var hours))
        {
            return false;
        }

        var minute = 0;
        if ((Skip(':') || char.IsAsciiDigit(Next)) && !ReadTwo(0, 59, "minutes 00 to 59", out minute))
        {
            return false;
        }

        minutes = ((hours * 60) + minute) * (isNegative ? -1 : 1);
        return (minutes is >= -720 and <= 840 && !(isNegative && minutes == 0)) || Fail(start, Expected);
    }
}
