namespace ConflictModel;

/// <content>Years beyond four digits, exponential years, significant digits.</content>
internal ref partial struct EdtfReader
{
    private const string LongYear = "a year of at most 15 digits";

    /// <summary>
    /// After 'Y': a year of more than four digits, or digits with an exponent; then significant digits, where there are any.
    /// </summary>
    private bool ReadLongYear(ref EdtfDate date)
    {
        Position++;
        var isNegative = Skip('-');
        var start = Position;
        Position = EndOf(start, unspecified: false);
        var digits = _text[start..Position];
        if (digits.Length == 0 || digits[0] == '0')
        {
            return Fail(start, "a digit 1 to 9");
        }

        if (digits.Length > MostYearDigits)
        {
            return Fail(start, LongYear);
        }

        var year = UnspecifiedDigits.RangeOf(digits).Smallest;
        if (Skip('E'))
        {
            if (!ReadExponent(digits.Length, ref year))
            {
                return false;
            }
        }
        else if (digits.Length <= 4)
        {
            return Fail(start, "a year of more than four digits after 'Y', or an exponent");
        }

        var signed = isNegative ? -year : year;
        if (Next == 'S')
        {
            return ReadSignificantDigits(ref date, signed, CountDigits(year));
        }

        SetYears(ref date, signed, signed);
        date.Marks |= EdtfMarks.Spelled;
        return true;
    }

    private bool ReadExponent(int digits, ref long year)
    {
        var start = Position;
        Position = EndOf(start, unspecified: false);
        var exponent = 0;
        foreach (var digit in _text[start..Position])
        {
            exponent = Math.Min(MostYearDigits + 1, (exponent * 10) + digit - '0');
        }

        if (Position == start || digits + exponent > MostYearDigits)
        {
            return Fail(start, Position == start ? "an exponent" : "an exponent that gives " + LongYear);
        }

        for (; exponent > 0; exponent--)
        {
            year *= 10;
        }

        return true;
    }

    /// <summary>
    /// 'S' and how many of the year's digits are significant: the year is estimated, and any year with these digits is meant.
    /// </summary>
    private bool ReadSignificantDigits(ref EdtfDate date, long year, int digits)
    {
        Position++;
        var start = Position;
        Position = EndOf(start, unspecified: false);
        var count = UnspecifiedDigits.RangeOf(_text[start..Math.Min(Position, start + MostYearDigits)]).Smallest;
        if (count < 1 || count > digits || Position - start > 2)
        {
            return Fail(start, "a number of significant digits, from 1 to as many as the year has");
        }

        var unit = 1L;
        for (var i = digits - count; i > 0; i--)
        {
            unit *= 10;
        }

        var rounded = year / unit * unit;
        SetYears(ref date, year, year);
        var estimated = date.Days;
        SetYears(ref date, year < 0 ? rounded - unit + 1 : rounded, year < 0 ? rounded : rounded + unit - 1);
        date.SignificantDays = date.Days;
        date.Days = estimated;
        date.Marks |= EdtfMarks.Significant;
        return true;
    }

    private static void SetYears(ref EdtfDate date, long first, long last)
    {
        date.Precision = DatePrecision.Year;
        date.SetDays(PeriodDays.OneOf(
            PeriodDays.Exactly(new(DayNumber.Of(first, 1, 1), DayNumber.Of(first, 12, 31))),
            PeriodDays.Exactly(new(DayNumber.Of(last, 1, 1), DayNumber.Of(last, 12, 31)))));
    }

    private static int CountDigits(long year)
    {
        var count = 1;
        for (; year >= 10; year /= 10)
        {
            count++;
        }

        return count;
    }
}
