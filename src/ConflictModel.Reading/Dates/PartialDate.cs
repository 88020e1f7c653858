using NodaTime;

namespace ConflictModel.Reading;

/// <summary>
/// A date as its words give it: a year, a month and a day, any of which may be missing, or a known stretch.
/// </summary>
internal readonly record struct PartialDate
{
    /// <summary>The year; 0 where it is left out.</summary>
    public int Year { get; init; }

    /// <summary>The month; 0 where it is left out.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month; 0 where it is left out.</summary>
    public int Day { get; init; }

    /// <summary>The stretch that was counted from the day of the report.</summary>
    public Stretch? Known { get; init; }

    /// <summary>Whether the words name a date that cannot be determined without the day of the report, or that is ambiguous.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The stretch of the date.</summary>
    /// <param name="report">The day of the report; null if it is not known.</param>
    /// <param name="isAhead">Whether the date is in the future.</param>
    /// <returns>The stretch; null if it cannot be determined.</returns>
    public Stretch? On(LocalDate? report, bool isAhead)
    {
        if (Known is not null || IsOpen)
        {
            return Known;
        }

        if (Year > 0)
        {
            return InYear(Year);
        }

        if (report is not { } today)
        {
            return null;
        }

        if (Month == 0)
        {
            return NearestDay(today, isAhead);
        }

        foreach (var year in isAhead ? [today.Year, today.Year + 1] : (ReadOnlySpan<int>)[today.Year, today.Year - 1])
        {
            if (InYear(year) is { } stretch && (isAhead ? stretch.Last >= today : stretch.First <= today))
            {
                return stretch;
            }
        }

        return null;
    }

    private Stretch? InYear(int year) => year is < 1 or > 9999 ? null
        : Month == 0 ? Stretch.OfYear(year)
        : Day == 0 ? Stretch.OfMonth(year, Month)
        : Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? Stretch.OfDay(new(year, Month, Day)) : null;

    /// <summary>A day without a month: in the month of the report, or in a neighbouring one.</summary>
    private Stretch? NearestDay(LocalDate today, bool isAhead)
    {
        var month = isAhead == Day >= today.Day || Day == today.Day ? today : today.PlusMonths(isAhead ? 1 : -1);
        return this with { Month = month.Month } is var dated ? dated.InYear(month.Year) : null;
    }
}
