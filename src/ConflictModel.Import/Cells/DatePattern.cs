using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Import;

/// <summary>
/// How dates are written in a column: a NodaTime pattern. Without a day in the pattern the date is a month, and without a month it is a
/// year.
/// </summary>
internal sealed class DatePattern : DateNotation
{
    private const int Century = 100;

    // Wednesdays, each of which differs from the first in one of day, month and year.
    private static readonly LocalDateTime Probe = new(2023, 11, 22, 0, 0);
    private static readonly LocalDateTime OtherDay = new(2023, 11, 15, 0, 0);
    private static readonly LocalDateTime OtherMonth = new(2023, 2, 22, 0, 0);
    private static readonly LocalDateTime OtherYear = new(2017, 11, 22, 0, 0);
    private static readonly LocalDateTime OtherTime = new(2023, 11, 22, 13, 0);
    private static readonly LocalDateTime EarlyYear = new(22, 11, 22, 0, 0);

    private readonly IPattern<LocalDateTime> _pattern;
    private readonly LocalDatePattern _written;
    private readonly int? _twoDigitYearsFrom;

    private readonly bool _hasTime;

    private DatePattern(string text, IPattern<LocalDateTime> pattern, LocalDatePattern written, int? twoDigitYearsFrom, bool hasTime) =>
        (Text, _pattern, _written, _twoDigitYearsFrom, _hasTime) = (text, pattern, written, twoDigitYearsFrom, hasTime);

    public override string Text { get; }

    /// <summary>Creates a pattern; returns a message if it does not determine a date.</summary>
    public static string? Create(string text, int? twoDigitYearsFrom, out DatePattern? made)
    {
        made = null;
        LocalDateTimePattern pattern;
        try
        {
            pattern = LocalDateTimePattern.CreateWithInvariantCulture(text);
        }
        catch (InvalidPatternException exception)
        {
            return $"'{Shown.Text(text)}' is not a date pattern: {exception.Message} Expected a pattern such as dd/MM/uuuu or d MMMM uuuu.";
        }

        var probe = pattern.Format(Probe);
        var hasDay = pattern.Format(OtherDay) != probe;
        var hasMonth = pattern.Format(OtherMonth) != probe;
        var hasYear = pattern.Format(OtherYear) != probe;
        if (!hasYear || (hasDay && !hasMonth))
        {
            return $"'{Shown.Text(text)}' has no {(hasYear ? "month" : "year")}; it must have a year, and a month where it has a day.";
        }

        // With two digits, yy is a year within a century, and u and uu are the years 0 to 99.
        var hasShortYear = !probe.Contains("2023", StringComparison.Ordinal);
        if (hasShortYear && twoDigitYearsFrom is null)
        {
            return $"'{Shown.Text(text)}' has a year of two digits; the mapping must say which hundred years are meant, "
                + "such as \"twoDigitYearsFrom\": 1950 for 1950 to 2049.";
        }

        var last = (twoDigitYearsFrom ?? 0) + Century - 1;
        made = new(
            text,
            hasShortYear
                ? pattern.WithTwoDigitYearMax(last % Century).WithTemplateValue(new(last / Century * Century, 1, 1, 0, 0))
                : pattern,
            LocalDatePattern.CreateWithInvariantCulture(hasDay ? "uuuu-MM-dd" : hasMonth ? "uuuu-MM" : "uuuu"),
            pattern.Format(EarlyYear).Contains("0022", StringComparison.Ordinal) ? null : twoDigitYearsFrom,
            hasDay && pattern.Format(OtherTime) != probe);
        return null;
    }

    /// <summary>
    /// The date of a cell in EDTF; null if it does not match. If the century is missing, the date is before the year 100.
    /// </summary>
    public override string? Read(string cell, bool withTime)
    {
        if (_pattern.Parse(cell) is not { Success: true } result)
        {
            return null;
        }

        var date = result.Value.Date;
        var isShort = date.Year is >= 0 and < Century;
        var written = _written.Format(isShort && _twoDigitYearsFrom is { } from ? date.PlusYears(YearsUpTo(from, date.Year)) : date);
        return withTime && _hasTime ? Invariant($"{written}T{result.Value.Hour:00}:{result.Value.Minute:00}") : written;
    }

    /// <summary>The offset in years from a two-digit year to the year that it means.</summary>
    private static int YearsUpTo(int from, int year)
    {
        var century = from / Century * Century;
        return year + century < from ? century + Century : century;
    }
}
