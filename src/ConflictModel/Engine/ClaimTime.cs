using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>The time of a claim: a moment somewhere in a window, or a period.</summary>
/// <param name="Days">The bounds of the stretch, or the window of the moment, in days of the policy's time zone.</param>
/// <param name="IsMoment">Whether it is a moment somewhere in the window, and not the whole stretch.</param>
/// <param name="Key">The number of the moment or period by which claims are certainly simultaneous; below 0 if only the days
/// decide.</param>
/// <param name="Edges">The same bounds to the minute, where one of them has a time of day; null if the days say all.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimTime(PeriodDays Days, bool IsMoment, int Key, PeriodEdges? Edges = null)
{
    private const int HoursOfDay = 24;

    public static ClaimTime Unknown { get; } = new(
        new(DayNumber.UnknownPast, DayNumber.UnknownFuture, DayNumber.UnknownPast, DayNumber.UnknownFuture), IsMoment: true, Key: -1);

    /// <summary>Gets whether it is no longer than a day: one day, or, from hour to hour, 24 hours.</summary>
    public bool IsOneDay => Days.EarliestStart == Days.LatestEnd
        || (Edges is { EarliestStart.HasTime: true, LatestEnd.HasTime: true }
            && Edges.LatestEnd.Utc - Edges.EarliestStart.Utc <= HoursOfDay * 60 * ClockTime.NanosecondsPerMinute);

    public bool HasSameKey(in ClaimTime other) => Key >= 0 && Key == other.Key;

    /// <summary>Determines whether two levels share a moment.</summary>
    public Certainty IsSimultaneousWith(in ClaimTime other)
    {
        if (HasSameKey(other))
        {
            return Certainty.Certain;
        }

        if (AreToTheMinute(other))
        {
            return IsSimultaneousWith(ToEdges(), other.ToEdges(), other.IsMoment);
        }

        if (!Days.Hull.Overlaps(other.Days.Hull))
        {
            return Certainty.No;
        }

        return (IsMoment, other.IsMoment) switch
        {
            (true, true) => Certainty.Possible,
            (true, false) => Lasts(other.Days, Days.Hull),
            (false, true) => Lasts(Days, other.Days.Hull),
            _ => Days.SharesDayWith(other.Days),
        };
    }

    /// <summary>Determines whether one stretch of a flow is within another.</summary>
    public Certainty IsWithin(in ClaimTime other) => HasSameKey(other) ? Certainty.Certain
        : AreToTheMinute(other) ? ToEdges().IsWithin(other.ToEdges())
        : Days.IsWithin(other.Days);

    /// <summary>
    /// Determines whether a level is reached by a flow. Who is there has come at some time: only a flow since the beginning bounds a level.
    /// A level over a stretch is bounded as soon as the flow reaches its start.
    /// </summary>
    public Certainty IsReachedBy(in ClaimTime flow)
    {
        if (flow.Days.LatestStart != DayNumber.Past)
        {
            return Certainty.No;
        }

        if (AreToTheMinute(flow))
        {
            var (level, end) = (ToEdges(), flow.ToEdges());
            var isReached = !IsMoment ? end.EarliestEnd.Reaches(level.LatestStart)
                : level.IsPoint ? end.EarliestEnd.Reaches(level.LatestEnd)
                : level.LatestEnd.IsAtMost(end.EarliestEnd);
            return isReached == Certainty.Certain ? Certainty.Certain : end.LatestEnd.Reaches(level.EarliestStart).And(Certainty.Possible);
        }

        return (IsMoment ? Days.LatestEnd : Days.LatestStart) <= flow.Days.EarliestEnd ? Certainty.Certain
            : Days.EarliestStart <= flow.Days.LatestEnd ? Certainty.Possible
            : Certainty.No;
    }

    /// <summary>Determines whether a flow certainly ends on the only day, or at the only moment, that a level is about.</summary>
    public bool IsEndOf(in ClaimTime flow)
    {
        if (AreToTheMinute(flow))
        {
            var (level, end) = (ToEdges(), flow.ToEdges());
            return level.IsPoint && end.EarliestEnd == end.LatestEnd && level.LatestEnd.IsSameAs(end.LatestEnd) == Certainty.Certain;
        }

        var day = Days.Hull;
        return day.First == day.Last && flow.Days.EarliestEnd == day.Last && flow.Days.LatestEnd == day.Last;
    }

    /// <summary>Determines whether this certainly starts no later than the other.</summary>
    public bool StartsNoLaterThan(in ClaimTime other) => AreToTheMinute(other)
        ? ToEdges().LatestStart.IsAtMost(other.ToEdges().EarliestStart) == Certainty.Certain
        : Days.LatestStart <= other.Days.EarliestStart;

    /// <summary>Determines whether this certainly ends no later than the other.</summary>
    public bool EndsNoLaterThan(in ClaimTime other) => AreToTheMinute(other)
        ? ToEdges().LatestEnd.IsAtMost(other.ToEdges().EarliestEnd) == Certainty.Certain
        : Days.LatestEnd <= other.Days.EarliestEnd;

    /// <summary>Determines whether this certainly ends before the other does.</summary>
    public bool EndsBeforeEndOf(in ClaimTime other) => AreToTheMinute(other)
        ? ToEdges().LatestEnd.IsBefore(other.ToEdges().EarliestEnd) == Certainty.Certain
        : Days.LatestEnd < other.Days.EarliestEnd;

    /// <summary>Determines whether the other certainly starts before this has ended.</summary>
    public bool IsRunningAtStartOf(in ClaimTime other) => AreToTheMinute(other)
        ? ToEdges().LatestEnd.Reaches(other.ToEdges().EarliestStart) == Certainty.Certain
        : other.Days.EarliestStart <= Days.LatestEnd;

    /// <summary>Determines whether two counts certainly start together: on one day or at one time, or before all time.</summary>
    public bool StartsWith(in ClaimTime other) =>
        Days.EarliestStart == Days.LatestStart && other.Days.EarliestStart == other.Days.LatestStart
        && (AreToTheMinute(other)
            ? ToEdges().EarliestStart.IsSameAs(other.ToEdges().EarliestStart) == Certainty.Certain
            : Days.EarliestStart == other.Days.EarliestStart);

    /// <summary>The days between two times; 0 if they may touch.</summary>
    public long DaysApart(in ClaimTime other) =>
        Math.Max(0, Math.Max(other.Days.Hull.First - Days.Hull.Last, Days.Hull.First - other.Days.Hull.Last));

    /// <summary>The time from the start of this to the end that another gives, no later than the end of this.</summary>
    public ClaimTime Until(in ClaimTime other)
    {
        if (AreToTheMinute(other))
        {
            var edges = ToEdges().Until(other.ToEdges());
            return new(edges.ToDays(), IsMoment: false, -1, edges);
        }

        var days = Days with
        {
            EarliestEnd = Math.Max(other.Days.EarliestEnd, Days.EarliestStart),
            LatestEnd = Math.Min(other.Days.LatestEnd, Days.LatestEnd),
        };
        return new(days.Tightened(), IsMoment: false, -1);
    }

    /// <summary>The window in which it ends, as a moment.</summary>
    public ClaimTime End()
    {
        var window = new PeriodDays(Days.EarliestEnd, Days.EarliestEnd, Days.LatestEnd, Days.LatestEnd);
        return new(window, IsMoment: true, -1, Edges is null ? null : Edges.WindowOfEnd());
    }

    /// <summary>The same as points, to the minute.</summary>
    public PeriodEdges ToEdges() => Edges ?? PeriodEdges.Of(Days);

    /// <summary>Determines whether two windows may not have a moment in common.</summary>
    public bool IsApartFrom(in ClaimTime other) =>
        AreToTheMinute(other) ? !ToEdges().MayMeet(other.ToEdges()) : !Days.Hull.Overlaps(other.Days.Hull);

    private bool AreToTheMinute(in ClaimTime other) => Edges is not null || other.Edges is not null;

    private Certainty IsSimultaneousWith(PeriodEdges mine, PeriodEdges its, bool isItsMoment)
    {
        if (!IsMoment && !isItsMoment)
        {
            return mine.Shares(its);
        }

        return !mine.MayMeet(its) ? Certainty.No
            : (!IsMoment && mine.Lasts(its)) || (!isItsMoment && its.Lasts(mine)) ? Certainty.Certain
            : Certainty.Possible;
    }

    // A stretch holds throughout; a moment is within it for certain only where its whole window is.
    private static Certainty Lasts(PeriodDays stretch, DaySpan moment) =>
        stretch.LatestStart <= moment.First && moment.Last <= stretch.EarliestEnd ? Certainty.Certain : Certainty.Possible;
}
