using NodaTime;

namespace ConflictModel;

/// <content>
/// Comparisons. The days of a set or of unspecified digits are judged by their span, from the first to the last: where they have gaps, the
/// answer may be Possible though no day fits; Certain and No always hold.
/// </content>
public sealed partial class UncertainDate
{
    /// <summary>The earliest day that is possible under a policy for approximate dates.</summary>
    /// <param name="policy">The policy; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">There is none, or its year is beyond -9998 to 9999.</exception>
    public LocalDate EarliestUnder(ApproximationPolicy? policy = null) => ToLocalDate(SpanUnder(policy).First, "earliest");

    /// <summary>The latest day that is possible under a policy for approximate dates.</summary>
    /// <param name="policy">The policy; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">There is none, or its year is beyond -9998 to 9999.</exception>
    public LocalDate LatestUnder(ApproximationPolicy? policy = null) => ToLocalDate(SpanUnder(policy).Last, "latest");

    /// <summary>Determines whether this day is before the other.</summary>
    /// <param name="other">The other date.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain if each possible day of this is before each of the other; Possible if some do; No for dates of the same text. Of two
    /// date-times, whether this one is earlier.
    /// </returns>
    public Certainty IsBefore(UncertainDate other, ApproximationPolicy? policy = null)
    {
        Guard.NotNull(other);
        if (Equals(other))
        {
            return Certainty.No;
        }

        if (Clock is { } clock && other.Clock is { } otherClock)
        {
            return clock.IsBefore(otherClock);
        }

        var (mine, its) = (SpanUnder(policy), other.SpanUnder(policy));
        return mine.Last < its.First ? Certainty.Certain
            : mine.First < its.Last ? Certainty.Possible
            : Certainty.No;
    }

    /// <summary>Determines whether this day is after the other.</summary>
    /// <param name="other">The other date.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain if each possible day of this is after each of the other; Possible if some do; No for dates of the same text. Of two
    /// date-times, whether this one is later.
    /// </returns>
    public Certainty IsAfter(UncertainDate other, ApproximationPolicy? policy = null) => Guard.NotNull(other).IsBefore(this, policy);

    /// <summary>Determines whether this day is in a period, including its first and last day.</summary>
    /// <param name="period">The period.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain if each possible day is in it for all its possible starts and ends, and for the period with the same text; Possible if some
    /// day does; else No. Of two date-times, whether they are one instant.
    /// </returns>
    public Certainty IsWithin(UncertainPeriod period, ApproximationPolicy? policy = null)
    {
        Guard.NotNull(period);
        if (Equals(period.Date))
        {
            return Certainty.Certain;
        }

        if (Clock is { } clock && period.Date?.Clock is { } other)
        {
            return clock.IsSameAs(other);
        }

        if (period.HasTime)
        {
            var (window, edges) = (
                Clock is null ? PeriodEdges.Of(PeriodDays.Exactly(SpanUnder(policy))) : UncertainPeriod.On(this).EdgesUnder(policy),
                period.EdgesUnder(policy));
            return !edges.MayMeet(window) ? Certainty.No : edges.Lasts(window) ? Certainty.Certain : Certainty.Possible;
        }

        var (day, days) = (SpanUnder(policy), period.DaysUnder(policy));
        if (day.First >= days.LatestStart && day.Last <= days.EarliestEnd)
        {
            return Certainty.Certain;
        }

        return Math.Max(day.First, days.EarliestStart) <= Math.Min(day.Last, days.LatestEnd) ? Certainty.Possible : Certainty.No;
    }

    /// <summary>Determines whether this is the same day as the other.</summary>
    /// <param name="other">The other date.</param>
    /// <param name="policy">What approximate dates may mean; <see cref="ApproximationPolicy.Default"/> where it is left out.</param>
    /// <returns>
    /// Certain for the same text, and for the same exact day (<see cref="IsExactDay"/>); else Possible if their spans overlap; else No. Of
    /// two date-times, whether they are one instant.
    /// </returns>
    public Certainty IsSimultaneousWith(UncertainDate other, ApproximationPolicy? policy = null)
    {
        Guard.NotNull(other);
        if (Equals(other))
        {
            return Certainty.Certain;
        }

        if (Clock is { } clock && other.Clock is { } otherClock)
        {
            return clock.IsSameAs(otherClock);
        }

        return !SpanUnder(policy).Overlaps(other.SpanUnder(policy)) ? Certainty.No
            : IsExactDay && other.IsExactDay ? Certainty.Certain
            : Certainty.Possible;
    }

    /// <summary>The possible days of this one, under a policy.</summary>
    internal DaySpan SpanUnder(ApproximationPolicy? policy)
    {
        if (_detail is null)
        {
            return new(DayNumber.Of(_first), LastDay());
        }

        policy ??= ApproximationPolicy.Default;
        var span = (policy.WidensSignificantDigits ? _detail.SignificantDays : _detail.Days).Hull;
        return Has(EdtfMarks.Approximate) ? span.Widened(policy.PaddingOf(_detail.Approximated)) : span;
    }

    /// <summary>The stretches that this may name, under a policy.</summary>
    internal PeriodDays StretchUnder(ApproximationPolicy? policy)
    {
        if (_detail is null)
        {
            return Days;
        }

        policy ??= ApproximationPolicy.Default;
        var days = policy.WidensSignificantDigits ? _detail.SignificantDays : _detail.Days;
        return Has(EdtfMarks.Approximate) ? days.Widened(policy.PaddingOf(_detail.Approximated)) : days;
    }
}
