namespace ConflictModel.Engine;

/// <summary>The as-of times and the beginnings of claims.</summary>
internal static class ClaimDates
{
    /// <summary>
    /// The days as of which a claim holds: of a count, those on which it may end; of a plan without a period, those of its statement.
    /// </summary>
    public static DaySpan AsOf(this ClaimColumns rows, int claim)
    {
        if (rows.Times.PeriodOf(claim) is null && rows.Claims[claim].Scope.Mode != Mode.Actual)
        {
            return rows.Times.StatementOf(claim).Days.Hull;
        }

        var days = rows.Times[claim].Days;
        return rows.KindOf(claim) == MeasureKind.Flow ? new(days.EarliestEnd, days.LatestEnd) : days.Hull;
    }

    /// <summary>Determines whether two claims certainly hold as of different days, or times of day.</summary>
    public static bool AreOfOtherTimes(this ClaimColumns rows, int a, int b) => rows.WindowOf(a).IsApartFrom(rows.WindowOf(b));

    /// <summary>
    /// Determines whether a claim holds as of no later than another does: by the days, and between times of day by the clock.
    /// </summary>
    public static bool IsNoLater(this ClaimColumns rows, int earlier, int later)
    {
        var (first, second) = (rows.WindowOf(earlier), rows.WindowOf(later));
        return first.Edges is not null && second.Edges is not null
            ? first.EndsNoLaterThan(second)
            : first.Days.LatestEnd <= second.Days.EarliestStart;
    }

    /// <summary>
    /// Determines whether two claims of one scope are levels, counts since an open beginning, or plans without a period: what holds as of a
    /// day, and not over a stretch.
    /// </summary>
    public static bool HoldAsOfADay(this ClaimColumns rows, int a, int b) => rows.KindOf(a) != MeasureKind.Flow
        || (rows.Times.PeriodOf(a) is null && rows.Times.PeriodOf(b) is null)
        || (rows.Times[a].Days.LatestStart == DayNumber.Past && rows.Times[b].Days.LatestStart == DayNumber.Past);

    /// <summary>Determines whether two counts certainly start together: on one day or at one time, or before all time.</summary>
    public static bool ShareBeginning(this ClaimColumns rows, int a, int b) => rows.Times[a].StartsWith(rows.Times[b]);

    // When a claim holds: of a count, when it ends.
    private static ClaimTime WindowOf(this ClaimColumns rows, int claim) =>
        rows.Times.PeriodOf(claim) is null && rows.Claims[claim].Scope.Mode != Mode.Actual ? rows.Times.StatementOf(claim)
        : rows.KindOf(claim) == MeasureKind.Flow ? rows.Times[claim].End()
        : rows.Times[claim];
}
