using NodaTime;

namespace ConflictModel.Reporting;

/// <summary>Periods in the order in which a page shows them: by their latest day, then by their earliest, and on one day by the clock; those that do not end, or are not known, last.</summary>
internal sealed class PeriodOrder : IComparer<UncertainPeriod?>
{
    public static PeriodOrder Instance { get; } = new();

    public int Compare(UncertainPeriod? x, UncertainPeriod? y) => Key(x).CompareTo(Key(y));

    private static (bool, LocalDate, LocalDate, ClockTime) Key(UncertainPeriod? given) => given?.InUtc() is var period
        ? (period?.LatestEnd is null, period?.LatestEnd ?? default, period?.EarliestStart ?? LocalDate.MinIsoValue, period?.End?.Clock ?? period?.Start?.Clock ?? default)
        : default;
}
