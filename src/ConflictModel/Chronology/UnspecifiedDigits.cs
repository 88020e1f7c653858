namespace ConflictModel;

/// <summary>
/// The dates that a text with unspecified digits may mean: the first and the last of them. Only real dates count, so <c>156X-02-29</c> runs
/// from 1560 to 1568, and <c>156X-11-31</c> means none.
/// </summary>
internal readonly ref struct UnspecifiedDigits(bool isNegative, ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
{
    // The calendar repeats after 400 years, which divide 10,000: only a year's last four digits decide which days it has.
    private const int CycleDigits = 4;
    private const long Cycle = 10_000;

    private readonly ReadOnlySpan<char> _year = year;
    private readonly ReadOnlySpan<char> _month = month;
    private readonly ReadOnlySpan<char> _day = day;

    /// <summary>The smallest and the largest number that digits with X may mean.</summary>
    public static (long Smallest, long Largest) RangeOf(ReadOnlySpan<char> digits)
    {
        var (smallest, largest) = (0L, 0L);
        foreach (var digit in digits)
        {
            smallest = (smallest * 10) + (digit == 'X' ? 0 : digit - '0');
            largest = (largest * 10) + (digit == 'X' ? 9 : digit - '0');
        }

        return (smallest, largest);
    }

    /// <summary>Determines whether two digits may be a number of a range.</summary>
    public static bool MayBe(ReadOnlySpan<char> digits, int low, int high)
    {
        for (var number = low; number <= high; number++)
        {
            if (Matches(digits, number))
            {
                return true;
            }
        }

        return false;
    }

    public bool TryFind(out DaySpan first, out DaySpan last)
    {
        if (!_year.Contains('X') && !_month.Contains('X') && !_day.Contains('X'))
        {
            var isReal = TryRead(out first);
            last = first;
            return isReal;
        }

        last = default;
        return TryFind(fromEnd: false, out first) && TryFind(fromEnd: true, out last);
    }

    /// <summary>The one date, where all digits are known.</summary>
    private bool TryRead(out DaySpan only)
    {
        var y = RangeOf(_year).Smallest * (isNegative ? -1 : 1);
        var m = _month.IsEmpty ? 1 : (int)RangeOf(_month).Smallest;
        var d = _day.IsEmpty ? 1 : (int)RangeOf(_day).Smallest;
        if (m is < 1 or > 12 || d < 1 || d > DayNumber.DaysInMonth(y, m))
        {
            only = default;
            return false;
        }

        var first = DayNumber.Of(y, m, d);
        only = new(first, _month.IsEmpty ? DayNumber.Of(y, 12, 31) : _day.IsEmpty ? first + DayNumber.DaysInMonth(y, m) - 1 : first);
        return true;
    }

    private bool TryFind(bool fromEnd, out DaySpan found)
    {
        // The earliest negative years have the largest digits.
        var largestFirst = fromEnd != isNegative;
        var tail = _year[Math.Max(0, _year.Length - CycleDigits)..];
        var head = RangeOf(_year[..^tail.Length]);
        var heads = (largestFirst ? head.Largest : head.Smallest) * Cycle;
        var (smallest, largest) = RangeOf(tail);
        for (var i = 0L; i <= largest - smallest; i++)
        {
            var candidate = largestFirst ? largest - i : smallest + i;
            if (Matches(tail, candidate) && !(isNegative && heads + candidate == 0)
                && TryYear(isNegative ? -(heads + candidate) : heads + candidate, fromEnd, out found))
            {
                return true;
            }
        }

        found = default;
        return false;
    }

    private bool TryYear(long year, bool fromEnd, out DaySpan found)
    {
        found = new(DayNumber.Of(year, 1, 1), DayNumber.Of(year, 12, 31));
        if (_month.IsEmpty)
        {
            return true;
        }

        for (var i = 1; i <= 12; i++)
        {
            var candidate = fromEnd ? 13 - i : i;
            if (Matches(_month, candidate) && TryMonth(year, candidate, fromEnd, out found))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryMonth(long year, int number, bool fromEnd, out DaySpan found)
    {
        var days = DayNumber.DaysInMonth(year, number);
        found = new(DayNumber.Of(year, number, 1), DayNumber.Of(year, number, days));
        if (_day.IsEmpty)
        {
            return true;
        }

        for (var i = 1; i <= days; i++)
        {
            var candidate = fromEnd ? days + 1 - i : i;
            if (Matches(_day, candidate))
            {
                found = new(found.First + candidate - 1, found.First + candidate - 1);
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> digits, long number)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            if (digits[i] != 'X' && digits[i] - '0' != number % 10)
            {
                return false;
            }

            number /= 10;
        }

        return number == 0;
    }
}
