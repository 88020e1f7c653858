namespace ConflictModel.Engine;

/// <summary>As of when claims hold, and from when they count.</summary>
internal static class ClaimDates
{
    /// <summary>The days as of which a claim holds: of a count, those on which it may end; of a plan without a period, those of its statement.</summary>
    public static DaySpan AsOf(this ClaimColumns rows, int claim)
    {
        if (rows.Times.PeriodOf(claim) is null && rows.Claims[claim].Scope.Mode != Mode.Actual)
        {
            return rows.Times.StatementOf(claim).Days.Hull;
        }

        var days = rows.Times[claim].Days;
        return rows.KindOf(claim) == MeasureKind.Flow ? new(days.EarliestEnd, days.LatestEnd) : days.Hull;
    }

    /// <summary>Whether two claims hold as of different times of day; those without a period as of their statements.</summary>
    public static bool AreOfOtherHours(this ClaimRows rows, int a, int b) => rows.Times.ClockOf(a).IsOfOtherClock(rows.Times.ClockOf(b));

    /// <summary>Whether two claims of one scope are levels, counts since an open beginning, or plans without a period: what holds as of a day, and not over a stretch.</summary>
    public static bool HoldAsOfADay(this ClaimColumns rows, int a, int b) => rows.KindOf(a) != MeasureKind.Flow
        || (rows.Times.PeriodOf(a) is null && rows.Times.PeriodOf(b) is null)
        || (rows.Times[a].Days.LatestStart == DayNumber.Past && rows.Times[b].Days.LatestStart == DayNumber.Past);

    /// <summary>Whether two counts certainly start together: on one day, or before all time.</summary>
    public static bool ShareBeginning(this ClaimColumns rows, int a, int b)
    {
        var (first, second) = (rows.Times[a].Days, rows.Times[b].Days);
        return first.EarliestStart == first.LatestStart && second.EarliestStart == second.LatestStart && first.EarliestStart == second.EarliestStart;
    }
}
