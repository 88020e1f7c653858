using NodaTime;

namespace ConflictModel;

/// <summary>
/// Days of the proleptic Gregorian calendar, counted from 1970-01-01. EDTF names years that <see cref="LocalDate"/> does not reach; as
/// numbers they compare like all others.
/// </summary>
internal static class DayNumber
{
    /// <summary>An open start: before every day, and equal to another open start.</summary>
    public const long Past = long.MinValue / 4;

    /// <summary>An unknown start: before every day that is named, but never open.</summary>
    public const long UnknownPast = Past + 1;

    /// <summary>An open end.</summary>
    public const long Future = long.MaxValue / 4;

    /// <summary>An unknown end.</summary>
    public const long UnknownFuture = Future - 1;

    private const int DaysFromMarchOfYear0 = 719_468;
    private const int DaysIn400Years = 146_097;

    public static bool IsBounded(long day) => day is > UnknownPast and < UnknownFuture;

    public static long Of(LocalDate date) => Of(date.Year, date.Month, date.Day);

    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years start in March, so that the leap day is their last.
    public static long Of(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var era = Math.DivRem(shifted - (shifted < 0 ? 399 : 0), 400).Quotient;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysIn400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysFromMarchOfYear0;
    }

    public static (long Year, int Month, int Day) ToCalendar(long number)
    {
        var shifted = number + DaysFromMarchOfYear0;
        var era = Math.DivRem(shifted - (shifted < 0 ? DaysIn400Years - 1 : 0), DaysIn400Years).Quotient;
        var dayOfEra = shifted - (era * DaysIn400Years);
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = (int)(dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100)));
        var march = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * march) + 2) / 5) + 1;
        var month = march < 10 ? march + 3 : march - 9;
        return ((era * 400) + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static bool IsReached(long year) => year >= LocalDate.MinIsoValue.Year && year <= LocalDate.MaxIsoValue.Year;

    public static LocalDate ToLocalDate(long number, object value)
    {
        var (year, month, day) = ToCalendar(number);
        return IsReached(year)
            ? new((int)year, month, day)
            : throw new InvalidOperationException(
                Invariant($"'{value}' reaches the year {year}; a day can be given for the years {LocalDate.MinIsoValue.Year} to ")
                    + Invariant($"{LocalDate.MaxIsoValue.Year}. EarliestYear, LatestYear and all comparisons have no such limit."));
    }

    public static LocalDate? ToLocalDateOrNull(long number, object value) => IsBounded(number) ? ToLocalDate(number, value) : null;
}
