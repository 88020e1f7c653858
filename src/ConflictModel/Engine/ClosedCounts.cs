namespace ConflictModel.Engine;

/// <summary>
/// Counts of periods that have ended. A short one has a total, and at each time a number that is known by then, which grows towards the
/// total; each count bounds one of these.
/// </summary>
internal static class ClosedCounts
{
    // More than any rounding error of a double.
    private const double RoundingUp = 1 + 1e-14;

    /// <summary>The number that a claim bounds, if it is a count of a period that has ended.</summary>
    public static CountTime Find(ClaimColumns rows, Claim claim, in ClaimKeys keys)
    {
        ref readonly var scope = ref rows.Keys.TraitsOf(keys.Scope);
        if (scope.Kind != MeasureKind.Flow || !scope.IsActual)
        {
            return default;
        }

        ref readonly var time = ref rows.Times.HoldsOf(keys).Time;
        var days = time.Days;
        if (!DayNumber.IsBounded(days.LatestEnd) || days.LatestStart == DayNumber.Past)
        {
            return default;
        }

        var happened = CoveredEvent(rows, keys, time.Key);
        var isOneDay = happened?.IsOneDay ?? time.IsOneDay;

        // What happened is known no earlier than it began.
        var stretch = MinuteNumber.Between(time);
        var asOf = rows.Times.KnownAt(keys).NoEarlierThan(stretch.First);
        var isDated = asOf.Last < int.MaxValue - 1;
        if (isDated && !isOneDay && stretch.End().IsKnownBy(asOf) != Certainty.Certain)
        {
            return default;
        }

        var length = isOneDay ? 1 : days.LatestEnd - days.EarliestStart + 1;
        var settled = MinuteNumber.LastOf(days.LatestEnd + rows.Revision.SettlingDays);
        return happened is { IsSettled: true } || length > rows.Revision.SettlingDays || (isDated && asOf.First > settled)
            || !IsFirstCount(claim)
            ? CountTime.Total
            : asOf;
    }

    /// <summary>
    /// Determines whether one count of a period that has ended can hold within another, whose plausible range is lower, given how certain
    /// the order of what they count is.
    /// </summary>
    public static Verdict Test(ClaimColumns rows, int narrower, int wider, Certainty order)
    {
        if (order == Certainty.No)
        {
            return Verdict.Consistent;
        }

        var origin = rows.Origins[narrower].IsSameAs(rows.Origins[wider]);
        var isOneBreath = AreSaidAtOnce(rows, narrower, wider);
        if (origin != Certainty.No && !isOneBreath && rows.DateOrder(narrower, wider) == Certainty.Possible)
        {
            // A vague date must not make an origin conflict with itself.
            return Verdict.Consistent;
        }

        var known = rows.CountTimeOf(narrower).IsKnownBy(rows.CountTimeOf(wider));
        known = isOneBreath && known == Certainty.No ? Certainty.Possible : known;
        if (known == Certainty.No)
        {
            // The later count is of the same total as the earlier one, which is not taken to grow without measure.
            return origin != Certainty.Certain
                && rows.EstimateOf(narrower).Plausible.Low > GrownHigh(rows, wider, rows.Revision.FirstCountGrowth)
                ? Verdict.Tension
                : Verdict.Consistent;
        }

        if (known == Certainty.Certain && order == Certainty.Certain && !(rows.IsReclassifiable(narrower) && rows.IsReclassifiable(wider))
            && LatePossible(rows, wider).IsBelow(rows.EstimateOf(narrower).Possible) == Certainty.Certain)
        {
            return Verdict.Contradiction;
        }

        // An origin that gives two numbers on one day does not say which one it corrects; but its figures for a part and its whole at the
        // same time must fit.
        return known == Certainty.Possible && origin != Certainty.No && !isOneBreath ? Verdict.Consistent : Verdict.Tension;
    }

    /// <summary>
    /// Determines whether what one claim counts was certainly known no later than what another does, so that it may be added to what makes
    /// up the other, or the other way round; of what is no count of a period that has ended, always. People move on from a count that they
    /// leave again: it is added within one statement alone.
    /// </summary>
    public static bool AreKnownInOrder(ClaimColumns rows, int earlier, int later, bool isReclassifiable)
    {
        var (first, second) = (rows.CountTimeOf(earlier), rows.CountTimeOf(later));
        return first.IsNone || second.IsNone
            || (AreOfOneStatement(rows, earlier, later) && first.IsTotal == second.IsTotal)
            || (!isReclassifiable && first.IsKnownBy(second) == Certainty.Certain);
    }

    /// <summary>Determines whether two claims are said by one report of one source in one statement, whatever they are about.</summary>
    public static bool AreOfOneStatement(ClaimColumns rows, int a, int b) =>
        rows.Keys[a].Report == rows.Keys[b].Report && rows.Keys[a].Attribution == rows.Keys[b].Attribution;

    /// <summary>The possible range of a claim, including the possible growth of a count of a period that has ended.</summary>
    public static QuantityRange PossibleLater(ClaimColumns rows, int claim) =>
        rows.CountTimeOf(claim).IsNone ? rows.EstimateOf(claim).Possible : LatePossible(rows, claim);

    /// <summary>
    /// Determines whether a newer count of a part is out of all proportion to an older one of the whole, which goes back no less far.
    /// </summary>
    public static bool IsOutgrown(ClaimColumns rows, int part, int whole)
    {
        if (!rows.IsActual(part) || rows.KindOf(part) != MeasureKind.Flow || rows.KindOf(whole) != MeasureKind.Flow
            || rows.Keys.ScopeOf(part) == rows.Keys.ScopeOf(whole))
        {
            return false;
        }

        ref readonly var later = ref rows.Times[part];
        ref readonly var earlier = ref rows.Times[whole];
        var (newer, older) = (later.Days, earlier.Days);
        var start = DayNumber.IsBounded(older.LatestStart) ? older.LatestStart : rows.Times.BeginningOf(whole);
        if (!earlier.StartsNoLaterThan(later) || !earlier.IsRunningAtStartOf(later) || !earlier.EndsBeforeEndOf(later)
            || !DayNumber.IsBounded(start))
        {
            return false;
        }

        // What the whole has become since, at the pace of before.
        var pace = Math.Max(1, (decimal)((long)newer.LatestEnd - start + 1) / Math.Max(1, (long)older.EarliestEnd - start + 1));
        return rows.EstimateOf(part).Plausible.Low > GrownHigh(rows, whole, rows.Revision.PartGrowth * pace);
    }

    /// <summary>The possible range of a settled count, including its growth.</summary>
    public static QuantityRange LatePossible(ClaimColumns rows, int claim)
    {
        var possible = rows.EstimateOf(claim).Possible;
        return possible.HasHigh && MayGrowLate(rows, rows.Claims[claim])
            ? possible.Hull(QuantityRange.AtMost(possible.High * rows.Revision.LateGrowth))
            : possible;
    }

    /// <summary>The same of a packed end, rounded up.</summary>
    public static double LateHigh(ClaimColumns rows, Claim claim, double possibleHigh) => possibleHigh > 0 && MayGrowLate(rows, claim)
        ? possibleHigh * (double)rows.Revision.LateGrowth * RoundingUp
        : possibleHigh;

    // The event that a count of some time covers whole.
    private static EventTime? CoveredEvent(ClaimColumns rows, in ClaimKeys keys, int time) =>
        rows.Times.EventOf(keys) is { } happened && happened.Stretch.Time.Key == time ? happened : null;

    private static bool MayGrowLate(ClaimColumns rows, Claim claim) => rows.MayGrowLate
        && claim is { Stance: Stance.Affirms, Quantity.Figure.Hedge: Hedge.Stated or Hedge.Exactly };

    private static bool AreSaidAtOnce(ClaimColumns rows, int narrower, int wider) =>
        rows.Keys.ScopeOf(narrower) != rows.Keys.ScopeOf(wider) && AreOfOneStatement(rows, narrower, wider);

    private static decimal GrownHigh(ClaimColumns rows, int claim, decimal growth)
    {
        var plausible = rows.EstimateOf(claim).Plausible;
        return plausible.HasHigh && plausible.High < decimal.MaxValue / growth ? plausible.High * growth : decimal.MaxValue;
    }

    private static bool IsFirstCount(Claim claim) => claim.Stance == Stance.Affirms
        && claim.Quantity.Figure.Hedge is Hedge.Stated or Hedge.Exactly or Hedge.AtLeast or Hedge.MoreThan or Hedge.ALittleOver
            or Hedge.Unquantified;
}
