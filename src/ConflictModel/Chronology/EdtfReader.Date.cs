namespace ConflictModel;

/// <content>Single dates: year, month or sub-year grouping, day, each with its qualifiers.</content>
internal ref partial struct EdtfReader
{
    private const int MostYearDigits = 15;
    private const string Month = "a month 01 to 12, a season 21 to 24 or another sub-year grouping 25 to 41";
    private const string Day = "a valid day of the month";

    private bool ReadSingle(out EdtfDate date)
    {
        date = default;
        var qualifier = ReadQualifier();
        if (Next == 'Y')
        {
            return ReadLongYear(ref date) && Qualify(ref date, qualifier | ReadQualifier(), DatePrecision.Year);
        }

        var isNegative = Skip('-');
        var start = Position;
        Position = EndOf(start, unspecified: true);
        var year = _text[start..Position];
        var (smallest, largest) = year.Length <= MostYearDigits ? UnspecifiedDigits.RangeOf(year) : default;
        if (isNegative && largest == 0 && year.Length is > 0 and <= MostYearDigits)
        {
            return Fail(start, "a year other than 0 after '-'");
        }

        if (year.Length == 4 && !year.Contains('X') && Next == 'S')
        {
            return ReadSignificantDigits(ref date, isNegative ? -smallest : smallest, year.Length)
                && Qualify(ref date, qualifier | ReadQualifier(), DatePrecision.Year);
        }

        var precision = PrecisionOf(year);
        qualifier |= ReadQualifier();
        return year.Length switch
        {
            2 or 3 when !year.Contains('X') => ReadShortYear(ref date, isNegative, smallest, year.Length, qualifier),
            4 => Qualify(ref date, qualifier, precision) && ReadMonth(ref date, isNegative, year),

            // EDTF has 'Y' only for a longer year alone, and nothing for a longer year with a month; there, the digits are written without
            // a prefix.
            > 4 and <= MostYearDigits when Next == '-' && year[0] is >= '1' and <= '9' =>
                Qualify(ref date, qualifier, precision) && ReadMonth(ref date, isNegative, year),
            > 4 => Fail(start, "a year of four digits, or 'Y' and a longer year (of at most 15 digits)"),
            _ => Fail(start + year.Length, "a year of four digits, each 0 to 9 or X"),
        };
    }

    /// <summary>A century of two digits or a decade of three.</summary>
    private static bool ReadShortYear(ref EdtfDate date, bool isNegative, long digits, int length, EdtfMarks qualifier)
    {
        var precision = length == 2 ? DatePrecision.Century : DatePrecision.Decade;
        var years = length == 2 ? 100 : 10;
        var (first, last) = isNegative
            ? (-((digits * years) + years - 1), -(digits * years))
            : (digits * years, (digits * years) + years - 1);
        date.SetDays(PeriodDays.Exactly(new(DayNumber.Of(first, 1, 1), DayNumber.Of(last, 12, 31))));
        date.Precision = precision;
        date.Marks |= EdtfMarks.Spelled;
        return Qualify(ref date, qualifier, precision);
    }

    private bool ReadMonth(ref EdtfDate date, bool isNegative, ReadOnlySpan<char> year)
    {
        NotePrecision(ref date, year, PrecisionOf(year));
        if (!Skip('-'))
        {
            return Find(ref date, new(isNegative, year, [], []), Position);
        }

        var left = ReadQualifier();
        var start = Position;
        if (!ReadTwoOrX(Month, out var month))
        {
            return false;
        }

        if (UnspecifiedDigits.RangeOf(month) is { Smallest: >= SubYearGrouping.First and <= SubYearGrouping.Last } grouping
            && grouping.Smallest == grouping.Largest)
        {
            return ReadGrouping(ref date, isNegative, year, (int)grouping.Smallest, left);
        }

        if (!UnspecifiedDigits.MayBe(month, 1, 12))
        {
            return Fail(start, Month);
        }

        var precision = month.Contains('X') ? DatePrecision.Year : DatePrecision.Month;
        NotePrecision(ref date, month, precision);
        Qualify(ref date, left | ReadQualifier(), precision);
        return Skip('-') ? ReadDay(ref date, isNegative, year, month) : Find(ref date, new(isNegative, year, month, []), start);
    }

    private bool ReadGrouping(ref EdtfDate date, bool isNegative, ReadOnlySpan<char> year, int code, EdtfMarks left)
    {
        // A grouping has no days of its own; the year's first and last candidates give its first and last stretch.
        _ = new UnspecifiedDigits(isNegative, year, [], []).TryFind(out var first, out var last);
        date.SetDays(PeriodDays.OneOf(
            PeriodDays.Exactly(SubYearGrouping.StretchOf(DayNumber.ToCalendar(first.First).Year, code)),
            PeriodDays.Exactly(SubYearGrouping.StretchOf(DayNumber.ToCalendar(last.First).Year, code))));
        NotePrecision(ref date, [], DatePrecision.SubYear);
        date.Marks |= EdtfMarks.Spelled;
        return Qualify(ref date, left | ReadQualifier(), DatePrecision.SubYear);
    }

    private bool ReadDay(ref EdtfDate date, bool isNegative, ReadOnlySpan<char> year, ReadOnlySpan<char> month)
    {
        var left = ReadQualifier();
        var start = Position;
        if (!ReadTwoOrX(Day, out var day))
        {
            return false;
        }

        var precision = day.Contains('X') ? DatePrecision.Month : DatePrecision.Day;
        NotePrecision(ref date, day, precision);
        return Find(ref date, new(isNegative, year, month, day), start)
            && Qualify(ref date, left | ReadQualifier(), precision)
            && (Next != 'T' || ReadTime(ref date));
    }

    private bool Find(ref EdtfDate date, UnspecifiedDigits digits, int position)
    {
        if (!digits.TryFind(out var first, out var last))
        {
            return Fail(position, Day);
        }

        date.SetDays(PeriodDays.OneOf(PeriodDays.Exactly(first), PeriodDays.Exactly(last)));
        return true;
    }

    private bool ReadTwoOrX(string expected, out ReadOnlySpan<char> digits)
    {
        var end = Math.Min(EndOf(Position, unspecified: true), Position + 2);
        digits = _text[Position..end];
        if (digits.Length < 2)
        {
            return Fail(end, expected);
        }

        Position = end;
        return true;
    }

    private EdtfMarks ReadQualifier()
    {
        var mark = Next switch
        {
            '?' => EdtfMarks.Uncertain,
            '~' => EdtfMarks.Approximate,
            '%' => EdtfMarks.Uncertain | EdtfMarks.Approximate,
            _ => EdtfMarks.None,
        };
        Position += mark == EdtfMarks.None ? 0 : 1;
        return mark;
    }

    /// <summary>Always returns true, so that it can be used in a chain of reads.</summary>
    private static bool Qualify(ref EdtfDate date, EdtfMarks qualifier, DatePrecision unit)
    {
        date.Marks |= qualifier;
        if ((qualifier & EdtfMarks.Approximate) != EdtfMarks.None && unit > date.Approximated)
        {
            date.Approximated = unit;
        }

        return true;
    }

    /// <summary>A date is known to its finest component, but no finer than its coarsest unspecified one.</summary>
    private static void NotePrecision(ref EdtfDate date, ReadOnlySpan<char> digits, DatePrecision precision)
    {
        if (digits.Contains('X'))
        {
            date.Precision = date.Has(EdtfMarks.Unspecified) && date.Precision > precision ? date.Precision : precision;
            date.Marks |= EdtfMarks.Unspecified;
        }
        else if (!date.Has(EdtfMarks.Unspecified))
        {
            date.Precision = precision;
        }
    }

    private static DatePrecision PrecisionOf(ReadOnlySpan<char> year) => year.IndexOf('X') switch
    {
        -1 => DatePrecision.Year,
        0 => DatePrecision.Unspecified,
        var index => (DatePrecision)Math.Min((int)DatePrecision.Millennium, (int)DatePrecision.Year + year.Length - index),
    };
}
