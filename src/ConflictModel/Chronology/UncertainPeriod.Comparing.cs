namespace ConflictModel;

/// <content>
/// Comparisons. Identical texts, and times of one instant, mean the same period; otherwise the ends of the two are taken to be independent
/// of each other. Where one of the two has a time of day, ends are compared as points: a time with an offset is an instant against another
/// one, and is on the day as written against days; a time without an offset is any of 26 hours against one with.
/// </content>
public sealed partial class UncertainPeriod
{
    /// <summary>The days between which the period may start and end, under a policy for approximate dates.</summary>
    /// <param name="policy">The policy; <see cref="ApproximationPolicy.Default"/> where it is left out.
    /// <see cref="ApproximationPolicy.None"/> gives <see cref="EarliestStart"/> and its three companions.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="InvalidOperationException">A year is beyond -9998 to 9999.</exception>
    public PeriodBounds BoundsUnder(ApproximationPolicy? policy = null)
    {
        var days = DaysUnder(policy);
        return new()
        {
            EarliestStart = DayNumber.ToLocalDateOrNull(days.EarliestStart, this),
            LatestStart = DayNumber.ToLocalDateOrNull(days.LatestStart, this),
            EarliestEnd = DayNumber.ToLocalDateOrNull(days.EarliestEnd, this),
            LatestEnd = DayNumber.ToLocalDateOrNull(days.LatestEnd, this),
        };
    }

    /// <summary>Determines whether every day of this period is a day of the other.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain for the same text, and where it holds for every permitted pair of ends of both; Possible if it holds for some; else No. What
    /// is unknown is never open: an open start is within an open start only.
    /// </returns>
    public Certainty IsWithin(UncertainPeriod other, ApproximationPolicy? policy = null) =>
        IsSameAs(Guard.NotNull(other)) ? Certainty.Certain
        : HasTime || other.HasTime ? EdgesUnder(policy).IsWithin(other.EdgesUnder(policy))
        : DaysUnder(policy).IsWithin(other.DaysUnder(policy));

    /// <summary>
    /// Determines whether this period ends before the other starts, so that they share nothing: no day, and where times are given no more
    /// than the end of the one, at which the other starts.
    /// </summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain if it holds for every permitted pair of ends of both; Possible if it holds for some; else No. It takes together
    /// <see cref="AllenRelation.Before"/> and <see cref="AllenRelation.Meets"/>.
    /// </returns>
    public Certainty IsBefore(UncertainPeriod other, ApproximationPolicy? policy = null) =>
        IsSameAs(Guard.NotNull(other)) ? Certainty.No : IsBeforeAs(null, other, policy);

    /// <summary>
    /// Determines whether this period ends before the other starts, as comparisons see it: times of day are read in the time zone of the
    /// policy, and to the minute.
    /// </summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">The time zone, and what approximate dates may mean.</param>
    /// <returns>Certain if it holds for every permitted pair of ends of both; Possible if it holds for some; else No.</returns>
    public Certainty IsBefore(UncertainPeriod other, SimultaneityPolicy policy)
    {
        var zone = Guard.NotNull(policy).TimeZone;
        return IsSameAs(Guard.NotNull(other))
            ? Certainty.No
            : IsBeforeAs(clock => clock.In(zone).ToMinute(), other, policy.Approximation);
    }

    /// <summary>Determines whether this period starts after the other has ended.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>The answer of <see cref="IsBefore(UncertainPeriod, ApproximationPolicy?)"/> with the two exchanged.</returns>
    public Certainty IsAfter(UncertainPeriod other, ApproximationPolicy? policy = null) => Guard.NotNull(other).IsBefore(this, policy);

    /// <summary>Determines whether the two share a day, or where times are given more than the end of one of them.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain for the same text, and where it holds for every permitted pair of ends of both; Possible if it holds for some; else No.
    /// Allen's narrower relation of that name is <see cref="AllenRelation.Overlaps"/>.
    /// </returns>
    public Certainty Overlaps(UncertainPeriod other, ApproximationPolicy? policy = null) =>
        IsSameAs(Guard.NotNull(other)) ? Certainty.Certain
        : HasTime || other.HasTime ? EdgesUnder(policy).Shares(other.EdgesUnder(policy))
        : DaysUnder(policy).SharesDayWith(other.DaysUnder(policy));

    /// <summary>Determines whether the two are the same stretch: they start on the same day and end on the same day.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain for the same text, and where both stretches are known, equal, and no end is uncertain (<c>?</c>); Possible if some permitted
    /// pairs are equal; else No. This compares stretches: <c>2024-10</c> is not a day of October. Whether two moments may be the same is
    /// asked of their dates, <see cref="UncertainDate.IsSimultaneousWith"/>.
    /// </returns>
    public Certainty IsSimultaneousWith(UncertainPeriod other, ApproximationPolicy? policy = null)
    {
        if (IsSameAs(Guard.NotNull(other)))
        {
            return Certainty.Certain;
        }

        var same = Is(AllenRelation.Equals, other, policy);
        return IsUncertain || other.IsUncertain ? same.And(Certainty.Possible) : same;
    }

    /// <summary>Determines whether one of Allen's thirteen relations holds between this period and the other.</summary>
    /// <param name="relation">The relation, as "this ... the other".</param>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain if it holds for every permitted pair of ends of both; Possible if it holds for some; else No. Periods of the same text are
    /// equal.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is none of the thirteen.</exception>
    public Certainty Is(AllenRelation relation, UncertainPeriod other, ApproximationPolicy? policy = null) =>
        RelationsTo(other, policy)[relation];

    /// <summary>All of Allen's relations that may hold between this period and the other.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>The relations; a single one where it is certain. Periods of the same text are equal.</returns>
    public AllenRelationSet RelationsTo(UncertainPeriod other, ApproximationPolicy? policy = null) =>
        IsSameAs(Guard.NotNull(other)) ? AllenRelationSet.Only(AllenRelation.Equals)
        : HasTime || other.HasTime ? EdgesUnder(policy).RelationsTo(other.EdgesUnder(policy))
        : DaysUnder(policy).RelationsTo(other.DaysUnder(policy));

    /// <summary>The same comparison with every time of day read anew, as in a time zone; null for as it is written.</summary>
    private Certainty IsBeforeAs(Func<ClockTime, ClockTime>? read, UncertainPeriod other, ApproximationPolicy? policy) =>
        HasTime || other.HasTime
        ? EdgesUnder(policy, read).IsBefore(other.EdgesUnder(policy, read))
        : DaysUnder(policy).IsBefore(other.DaysUnder(policy));

    private bool IsSameAs(UncertainPeriod other) => Equals(other)
        || (HasTime && other.HasTime && IsSingleDate == other.IsSingleDate && StartKind == other.StartKind && EndKind == other.EndKind
            && AreSame(Start, other.Start) && AreSame(End, other.End));

    private static bool AreSame(UncertainDate? a, UncertainDate? b) => a == b || (a?.Clock is { } clock && b?.Clock == clock);

    private bool IsUncertain => Start is { IsUncertain: true } || End is { IsUncertain: true };

    /// <summary>The bounds of the start and the end under a policy, as day numbers.</summary>
    internal PeriodDays DaysUnder(ApproximationPolicy? policy)
    {
        if (IsSingleDate)
        {
            return Start!.StretchUnder(policy);
        }

        var start = SpanOf(Start, StartKind, policy, DayNumber.Past);
        var end = SpanOf(End, EndKind, policy, DayNumber.Future);
        return new PeriodDays(start.First, start.Last, end.First, end.Last).Tightened();
    }

    /// <summary>The same as points, with every time of day read anew; null for as it is written.</summary>
    internal PeriodEdges EdgesUnder(ApproximationPolicy? policy, Func<ClockTime, ClockTime>? read = null)
    {
        if (IsSingleDate)
        {
            return Start!.Clock is { } clock ? PeriodEdges.At(Read(clock)) : PeriodEdges.Of(Start.StretchUnder(policy));
        }

        var (start, end) = (SpanOf(Start, StartKind, policy, DayNumber.Past), SpanOf(End, EndKind, policy, DayNumber.Future));
        var (from, to) = (Start?.Clock, End?.Clock);
        return new PeriodEdges(
            from is { } first ? Read(first) : TimeEdge.StartOf(start.First),
            from is { } same ? Read(same) : TimeEdge.StartOf(start.Last),
            to is { } last ? Read(last) : TimeEdge.EndOf(end.First),
            to is { } latest ? Read(latest) : TimeEdge.EndOf(end.Last)).Tightened();

        TimeEdge Read(ClockTime clock) => TimeEdge.Of(read is null ? clock : read(clock));
    }

    private static DaySpan SpanOf(UncertainDate? date, PeriodEnd kind, ApproximationPolicy? policy, long open) => kind switch
    {
        PeriodEnd.Dated => date!.SpanUnder(policy),
        PeriodEnd.Open => new(open, open),
        _ => new(DayNumber.UnknownPast, DayNumber.UnknownFuture),
    };

    private bool IsInverted() => Start is not null && End is not null && !IsSingleDate
        && (Start.Clock is { } from && End.Clock is { } to
            ? to.IsBefore(from) == Certainty.Certain
            : End.Days.LatestEnd < Start.Days.EarliestStart);
}
