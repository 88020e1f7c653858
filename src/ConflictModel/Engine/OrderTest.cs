namespace ConflictModel.Engine;

/// <summary>The basic test: if one scope is within another, the true value at the first is at most that at the second.</summary>
internal static class OrderTest
{
    /// <summary>
    /// Determines whether one claim can hold within the scope of another, given how certain the order of their scopes is without their
    /// times; what a correction explains is consistent.
    /// </summary>
    public static Verdict Test(this ClaimColumns rows, int narrower, int wider, Certainty scopes)
    {
        var verdict = rows.TestUnexplained(narrower, wider, scopes);
        return verdict != Verdict.Consistent && rows.Corrections.Explaining(narrower, wider) >= 0 ? Verdict.Consistent : verdict;
    }

    /// <summary>The same, corrections left aside.</summary>
    public static Verdict TestUnexplained(this ClaimColumns rows, int narrower, int wider, Certainty scopes)
    {
        var (a, b) = (rows.EstimateOf(narrower), rows.EstimateOf(wider));
        if (scopes == Certainty.No || b.Plausible.IsBelow(a.Plausible) != Certainty.Certain
            || rows.DimensionOf(narrower) != rows.DimensionOf(wider) || !rows.IsCompared(narrower) || !rows.IsCompared(wider))
        {
            return Verdict.Consistent;
        }

        if (rows.IsFloorTo(wider, narrower))
        {
            return Verdict.Consistent;
        }

        var time = rows.TimeOrder(narrower, wider);
        if (time == Certainty.No)
        {
            return scopes == Certainty.Certain && ClosedCounts.IsOutgrown(rows, narrower, wider) ? Verdict.Tension : Verdict.Consistent;
        }

        var order = scopes.And(time);
        var isOver = !rows.CountTimeOf(wider).IsNone;
        if (isOver && !rows.CountTimeOf(narrower).IsNone)
        {
            return ClosedCounts.Test(rows, narrower, wider, order);
        }

        var most = isOver ? ClosedCounts.LatePossible(rows, wider) : b.Possible;
        if (order == Certainty.Certain && most.IsBelow(a.Possible) == Certainty.Certain)
        {
            return Verdict.Contradiction;
        }

        return IsOnlyVague(rows, narrower, wider) || IsOnlySoft(rows, narrower, wider) ? Verdict.Consistent : Verdict.Tension;
    }

    // A vague date must not make an origin conflict with itself.
    private static bool IsOnlyVague(ClaimColumns rows, int narrower, int wider) => rows.IsActual(narrower)
        && rows.DateOrder(narrower, wider) == Certainty.Possible && rows.Origins[narrower].IsSameAs(rows.Origins[wider]) != Certainty.No;

    // "At least 100" is not read as "no more than 200" of a count that goes on: not against a count of another day.
    private static bool IsOnlySoft(ClaimColumns rows, int narrower, int wider) => rows.EstimateOf(wider).HasSoftCeiling
        && rows.KindOf(narrower) == MeasureKind.Flow && rows.KindOf(wider) == MeasureKind.Flow
        && !rows.AreOfOneTime(narrower, wider);
}
