using NodaTime;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>Days in databases: from year 1 to 9999; days outside are stored as the nearest end, so that no row is missed.</summary>
internal static class Days
{
    public static DateOnly? First(UncertainPeriod? period) => period is null ? null : Within(() => period.EarliestStart, DateOnly.MinValue);

    public static DateOnly? Last(UncertainPeriod? period) => period is null ? null : Within(() => period.LatestEnd, DateOnly.MaxValue);

    public static DateOnly? First(UncertainDate? date) =>
        date is { HasEarliest: true } ? Within(() => date.Earliest, DateOnly.MinValue) : null;

    public static DateOnly? Last(UncertainDate? date) => date is { HasLatest: true } ? Within(() => date.Latest, DateOnly.MaxValue) : null;

    private static DateOnly? Within(Func<LocalDate?> day, DateOnly beyond)
    {
        try
        {
            return day() is { } known ? (known.Year < 1 ? DateOnly.MinValue : known.ToDateOnly()) : null;
        }
        catch (InvalidOperationException)
        {
            // The year is out of the range of LocalDate.
            return beyond;
        }
    }
}
