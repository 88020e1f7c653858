namespace ConflictModel;

/// <inheritdoc cref="UncertainPeriod.ByTime"/>
internal sealed class PeriodOrder : IComparer<UncertainPeriod?>
{
    public int Compare(UncertainPeriod? x, UncertainPeriod? y) => KeyOf(x).CompareTo(KeyOf(y));

    private static (bool IsWithoutEnd, long End, long Start, ClockTime Clock) KeyOf(UncertainPeriod? given)
    {
        if (given?.InUtc() is not { } period)
        {
            return (true, 0, long.MinValue, default);
        }

        var days = period.DaysUnder(ApproximationPolicy.None);
        var ends = DayNumber.IsBounded(days.LatestEnd);
        return (
            !ends,
            ends ? days.LatestEnd : 0,
            DayNumber.IsBounded(days.EarliestStart) ? days.EarliestStart : long.MinValue,
            period.End?.Clock ?? period.Start?.Clock ?? default);
    }
}
