namespace ConflictModel;

/// <summary>
/// The bounds of the start and the end of a period, if one of its ends has a time of day: what <see cref="PeriodDays"/> says in days, as
/// points in time. A period ends at the midnight after its last day, or at the time that is given.
/// </summary>
internal sealed record PeriodEdges(TimeEdge EarliestStart, TimeEdge LatestStart, TimeEdge EarliestEnd, TimeEdge LatestEnd)
{
    /// <summary>Gets whether it is one time of day, and no stretch.</summary>
    public bool IsPoint =>
        EarliestStart.HasTime && EarliestStart == LatestStart && EarliestEnd == LatestEnd && EarliestStart == EarliestEnd;

    /// <summary>Gets whether one of its times has no offset.</summary>
    public bool HasUnzoned => EarliestStart.Kind == ClockKind.Unzoned || LatestStart.Kind == ClockKind.Unzoned
        || EarliestEnd.Kind == ClockKind.Unzoned || LatestEnd.Kind == ClockKind.Unzoned;

    private bool HasZoned => EarliestStart.Kind == ClockKind.Zoned || LatestStart.Kind == ClockKind.Zoned
        || EarliestEnd.Kind == ClockKind.Zoned || LatestEnd.Kind == ClockKind.Zoned;

    private PeriodEdges Hull => new(EarliestStart, EarliestStart, LatestEnd, LatestEnd);

    public static PeriodEdges Of(PeriodDays days) =>
        new(
            TimeEdge.StartOf(days.EarliestStart),
            TimeEdge.StartOf(days.LatestStart),
            TimeEdge.EndOf(days.EarliestEnd),
            TimeEdge.EndOf(days.LatestEnd));

    public static PeriodEdges At(TimeEdge point) => new(point, point, point, point);

    /// <summary>The days that the period touches.</summary>
    public PeriodDays ToDays()
    {
        var earliestEnd = Math.Max(EarliestEnd.LastDay, EarliestStart.Day);
        var latestEnd = Math.Max(LatestEnd.LastDay, earliestEnd);
        return new(EarliestStart.Day, Math.Min(LatestStart.Day, latestEnd), earliestEnd, latestEnd);
    }

    /// <summary>
    /// The same pairs of a start and an end with the bounds that their order implies; what is made of days has one at least. Where a day of
    /// one zone and a time of another are out of order, the time is taken for both.
    /// </summary>
    public PeriodEdges Tightened()
    {
        if (LatestEnd.Local < EarliestStart.Local || (LatestEnd.Local == EarliestStart.Local && LatestEnd.HasTime != EarliestStart.HasTime))
        {
            return At(LatestEnd.HasTime ? LatestEnd : EarliestStart);
        }

        return this with
        {
            LatestStart = LatestStart.HasTime
                ? LatestStart
                : Earlier(LatestStart, LatestEnd.HasTime ? LatestEnd : TimeEdge.StartOf(LatestEnd.LastDay)),
            EarliestEnd = EarliestEnd.HasTime
                ? EarliestEnd
                : Later(EarliestEnd, EarliestStart.HasTime ? EarliestStart : TimeEdge.EndOf(EarliestStart.Day)),
        };
    }

    /// <summary>The window in which it ends; where only the day is known, that day.</summary>
    public PeriodEdges WindowOfEnd()
    {
        var start = EarliestEnd.HasTime ? EarliestEnd : TimeEdge.StartOf(EarliestEnd.LastDay);
        return new(start, start, LatestEnd, LatestEnd);
    }

    /// <summary>This from its start up to the end of another.</summary>
    public PeriodEdges Until(PeriodEdges other)
    {
        var latest = Earlier(other.LatestEnd, LatestEnd);
        return (this with { EarliestEnd = Earlier(other.EarliestEnd, latest), LatestEnd = latest }).Tightened();
    }

    public Certainty IsWithin(PeriodEdges other)
    {
        if (other.LatestStart.IsAtMost(EarliestStart).And(EndsBy(LatestEnd, other.EarliestEnd)) == Certainty.Certain)
        {
            return Certainty.Certain;
        }

        // It is enough to compare with the other at its widest; but whole days do not fit into some hours.
        var start = EarliestStart.HasTime
            ? EarliestStart
            : Later(EarliestStart, IsDay(EarliestStart) && !LatestStart.HasTime ? other.EarliestStart.NextMidnight : other.EarliestStart);
        var end = LatestEnd.HasTime
            ? LatestEnd
            : Earlier(LatestEnd, IsDay(LatestEnd) && !EarliestEnd.HasTime ? other.LatestEnd.LastMidnight : other.LatestEnd);
        return end.IsBefore(start) == Certainty.Certain || (start.Local == end.Local && !(start.HasTime && end.HasTime))
            ? Certainty.No
            : other.EarliestStart.IsAtMost(LatestStart).And(EndsBy(EarliestEnd, other.LatestEnd)).And(Certainty.Possible);

        Certainty EndsBy(TimeEdge mine, TimeEdge its) => IsPoint ? its.Reaches(mine) : mine.IsAtMost(its);
    }

    /// <summary>
    /// Determines whether this ends before the other starts, so that they share nothing; a stretch may start at the time at which another
    /// ends.
    /// </summary>
    public Certainty IsBefore(PeriodEdges other)
    {
        var (mine, its) = (IsPoint, other.IsPoint);
        return Ends(LatestEnd, other.EarliestStart) == Certainty.Certain
            ? Certainty.Certain
            : Ends(EarliestEnd, other.LatestStart).And(Certainty.Possible);

        Certainty Ends(TimeEdge end, TimeEdge start) => mine ? end.IsBefore(start) : its ? end.Reaches(start).Not() : end.IsAtMost(start);
    }

    public Certainty Shares(PeriodEdges other) => IsBefore(other).Or(other.IsBefore(this)).Not();

    /// <summary>Determines whether a moment somewhere in this and one somewhere in the other may be the same.</summary>
    public bool MayMeet(PeriodEdges other) => Hull.Shares(other.Hull) != Certainty.No;

    /// <summary>Determines whether what lasts for this stretch certainly does at a moment somewhere in a window.</summary>
    public bool Lasts(PeriodEdges window) => LatestStart.IsAtMost(window.EarliestStart) == Certainty.Certain
        && (window.IsPoint ? EarliestEnd.Reaches(window.LatestEnd) : window.LatestEnd.IsAtMost(EarliestEnd)) == Certainty.Certain;

    public AllenRelationSet RelationsTo(PeriodEdges other)
    {
        // All four ends are on one scale: that of UTC, or of the days as written if there are any.
        var hasDay = HasDay || other.HasDay;
        return AllenBounds<Int128>.RelationsOf(
            Starts(other, hasDay), Ends(other, hasDay), other.Starts(this, hasDay), other.Ends(this, hasDay));
    }

    private bool HasDay => IsDay(EarliestStart) || IsDay(LatestEnd);

    private static bool IsDay(TimeEdge edge) => !edge.HasTime && DayNumber.IsBounded(edge.Day) && DayNumber.IsBounded(edge.LastDay);

    private (Int128 First, Int128 Last) Starts(PeriodEdges seenFrom, bool hasDay) => Between(EarliestStart, LatestStart, seenFrom, hasDay);

    // A point lasts as little as there is, so that there is a relation.
    private (Int128 First, Int128 Last) Ends(PeriodEdges seenFrom, bool hasDay)
    {
        var (first, last) = Between(EarliestEnd, LatestEnd, seenFrom, hasDay);
        return IsPoint ? (first + 1, last + 1) : (first, last);
    }

    private static (Int128 First, Int128 Last) Between(TimeEdge first, TimeEdge last, PeriodEdges seenFrom, bool hasDay)
    {
        return (Value(first) - (IsOfAnyZone(first) ? ClockTime.Ahead : 0), Value(last) + (IsOfAnyZone(last) ? ClockTime.Behind : 0));

        bool IsOfAnyZone(TimeEdge edge) => edge.Kind == ClockKind.Unzoned && seenFrom.HasZoned;

        Int128 Value(TimeEdge edge) => edge.Kind == ClockKind.Zoned && !hasDay ? edge.Utc : edge.Local;
    }

    private static TimeEdge Earlier(TimeEdge a, TimeEdge b) => b.Local < a.Local ? b : a;

    private static TimeEdge Later(TimeEdge a, TimeEdge b) => b.Local > a.Local ? b : a;
}
