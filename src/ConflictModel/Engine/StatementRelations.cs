namespace ConflictModel.Engine;

/// <summary>The relation of two claims of one scope by their origins and dates.</summary>
internal static class StatementRelations
{
    /// <summary>
    /// Determines whether two claims that certainly come from one origin are one statement: of one date, or of one report, about one scope
    /// and period.
    /// </summary>
    public static bool IsSameStatement(this ClaimColumns rows, int first, int second)
    {
        var keys = rows.Keys;
        return keys.ScopeOf(first) == keys.ScopeOf(second) && rows.StatementOf(first) == rows.StatementOf(second);
    }

    /// <summary>The key of the claims of one statement with the same origin and scope.</summary>
    public static StatementKey StatementOf(this ClaimColumns rows, int claim)
    {
        ref readonly var keys = ref rows.Keys[claim];
        var moment = rows.Times.StatementOf(claim).Key;
        var period = keys.Period >= 0 ? rows.Times.HoldsOf(claim).Number : ClaimKeys.None;

        // A date that is not fine enough to tell statements apart is one statement within one report alone.
        return moment >= 0
            ? new(moment, ClaimKeys.None, null, period)
            : new(ClaimKeys.None, keys.Report, ClaimTimes.StatementDate(rows.Tables, rows.Claims[claim]), period);
    }

    /// <summary>The rule family of two claims of one scope that violate the order.</summary>
    public static OrderFamily SameScopeFamily(this ClaimColumns rows, int narrower, int wider, Verdict verdict)
    {
        var isSameOrigin = rows.Origins[narrower].IsSameAs(rows.Origins[wider]) == Certainty.Certain;
        var isSamePeriod = rows.Times[narrower].HasSameKey(rows.Times[wider]);
        var isSameStatement = isSameOrigin && rows.IsSameStatement(narrower, wider);
        if (isSameOrigin && !isSamePeriod && !isSameStatement && rows.KindOf(narrower) == MeasureKind.Flow)
        {
            return OrderFamily.Fall;
        }

        return isSameStatement ? OrderFamily.Misquote
            : isSameOrigin && isSamePeriod ? OrderFamily.Revision
            : !isSameOrigin && verdict == Verdict.Contradiction && (rows.DeniesEvent(narrower) || rows.DeniesEvent(wider))
                ? OrderFamily.Denial
            : OrderFamily.SameScope;
    }

    private static bool DeniesEvent(this ClaimColumns rows, int claim) => rows.Claims[claim].Stance == Stance.DeniesEvent;
}
