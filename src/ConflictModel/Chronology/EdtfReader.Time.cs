namespace ConflictModel;

/// <content>The time of day; it is checked and kept in the text, and the day stays the local date as written.</content>
internal ref partial struct EdtfReader
{
    private const int MinutesPerDay = 24 * 60;

    private bool ReadTime(ref EdtfDate date)
    {
        if (date.Marks != EdtfMarks.None)
        {
            return Fail(Position, "the end: only a day without qualifiers and unspecified digits has a time");
        }

        Position++;
        var start = Position;
        if (!ReadTwo(0, 24, "an hour 00 to 24", out var hour)
            || !ReadColon()
            || !ReadTwo(0, 59, "a minute 00 to 59", out var minute)
            || !ReadColon()
            || !ReadTwo(0, 60, "a second 00 to 59, or 60 for a leap second", out var second)
            || !ReadFraction(out var fraction)
            || !ReadOffset(out var offset))
        {
            return false;
        }

        // ISO 8601-1 (with its amendment of 2022): 24:00:00 is the end of the day. A leap second is the last of a day of UTC, whatever the clock shows elsewhere.
        if (hour == 24 && (minute | second | fraction) != 0)
        {
            return Fail(start, "an hour 00 to 23, or 24:00:00 for the end of the day");
        }

        if (second == 60 && ((hour * 60) + minute - offset + MinutesPerDay) % MinutesPerDay != MinutesPerDay - 1)
        {
            return Fail(start + 6, "a second 00 to 59; a leap second is 23:59:60 of UTC");
        }

        date.Marks |= EdtfMarks.Time;
        return true;
    }

    private bool ReadColon() => Skip(':') || Fail(Position, "':'");

    /// <summary>Digits after '.' or ','; yields whether one of them is not 0.</summary>
    private bool ReadFraction(out int fraction)
    {
        fraction = 0;
        if (!Skip('.') && !Skip(','))
        {
            return true;
        }

        var start = Position;
        Position = EndOf(start, unspecified: false);
        fraction = _text[start..Position].ContainsAnyExcept('0') ? 1 : 0;
        return Position > start || Fail(start, "a digit");
    }

    /// <summary>Nothing, 'Z', or hours and minutes between -12:00 and +14:00, the range of the world's zones; yields minutes.</summary>
    private bool ReadOffset(out int minutes)
    {
        minutes = 0;
        if (Skip('Z') || Next is not ('+' or '-'))
        {
            return true;
        }

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
