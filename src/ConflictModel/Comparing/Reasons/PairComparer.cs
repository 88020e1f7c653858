using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Determines the relation between two claims, and its reason.</summary>
internal sealed partial class PairComparer(ClaimRows rows)
{
    private readonly ConflictDataset _dataset = rows.Dataset;
    private readonly Retellings _retellings = new(rows);

    public PairComparison Compare(int first, int second)
    {
        var lineage = LineageOf(first, second);
        if ((Excluded(first) ?? Excluded(second)) is { } excluded)
        {
            return Incomparable(first, second, lineage, excluded);
        }

        if (rows.DimensionOf(first) != rows.DimensionOf(second))
        {
            return Incomparable(
                first, second, lineage, new DimensionReason { First = rows.DimensionOf(first), Second = rows.DimensionOf(second) });
        }

        var there = OrderOf(first, second);
        var back = OrderOf(second, first);
        if (there == Certainty.No && back == Certainty.No)
        {
            if (IsRetoldOfAnother(first, second, lineage))
            {
                return Possibly(new(
                    _dataset.Claims[first],
                    _dataset.Claims[second],
                    ClaimRelation.Restated,
                    lineage,
                    Agreement.Meeting,
                    Agreeing(first, second, Certainty.No)));
            }

            if (Outgrown(first, second) is { } outgrown)
            {
                return outgrown;
            }

            // A level of another day: only the time differs.
            var isUpdate = _dataset.Claims[first].Scope.Mode == Mode.Actual && lineage != Lineage.Independent && IsLater(first, second);
            return Incomparable(
                first, second, lineage, Separation(first, second), isUpdate ? ClaimRelation.Updated : ClaimRelation.Incomparable);
        }

        // The claim of the narrower scope comes first; if both are within each other, the given order is kept.
        if (there < back)
        {
            (first, second) = (second, first);
            (there, back) = (back, there);
        }

        return Decide(first, second, lineage, there, back);
    }

    // A newer count of a part that is out of proportion to an older one of its whole, although their times are not ordered.
    private PairComparison? Outgrown(int first, int second) =>
        rows.TestUnexplained(first, second, ScopesOf(first, second)) is var there and not Verdict.Consistent
            ? Violation(first, second, there)
            : rows.TestUnexplained(second, first, ScopesOf(second, first)) is var back and not Verdict.Consistent
                ? Violation(second, first, back)
                : null;

    /// <summary>The comparison of two claims of which the first violates the order within the second.</summary>
    public PairComparison Violation(int narrower, int wider, Verdict verdict) => new(
        _dataset.Claims[narrower],
        _dataset.Claims[wider],
        verdict == Verdict.Contradiction ? ClaimRelation.Contradicts : ClaimRelation.Tension,
        LineageOf(narrower, wider),
        verdict == Verdict.Contradiction ? Agreement.Disjoint : Agreement.Strained,
        BoundsOf(narrower, wider, verdict));

    public Lineage LineageOf(int first, int second) => rows.Origins[first].IsSameAs(rows.Origins[second]) switch
    {
        Certainty.No => rows.Origins.AreAffiliated(first, second) ? Lineage.Affiliated : Lineage.Independent,
        Certainty.Possible => Lineage.PossiblySameOrigin,
        _ => rows.IsSameStatement(first, second) ? Lineage.SameStatement : Lineage.SameOrigin,
    };

    /// <summary>
    /// Determines whether two claims of different reports may be one statement retold about something else, where neither report gives
    /// both.
    /// </summary>
    public bool IsRetoldOfAnother(int first, int second, Lineage lineage) => lineage is not (Lineage.Independent or Lineage.Affiliated)
        && _retellings.MayBeRetoldOfAnother(first, second)
        && !rows.Reported.Has(_dataset.Keys[first].Report, _dataset.Keys.ScopeOf(second))
        && !rows.Reported.Has(_dataset.Keys[second].Report, _dataset.Keys.ScopeOf(first));

    private static PairComparison Possibly(PairComparison pair) => pair with { Certainty = Certainty.Possible };

    private PairComparison Decide(int first, int second, Lineage lineage, Certainty there, Certainty back)
    {
        var (a, b) = (_dataset.Claims[first], _dataset.Claims[second]);
        var verdict = rows.TestUnexplained(first, second, ScopesOf(first, second));
        var reverse = rows.TestUnexplained(second, first, ScopesOf(second, first));
        if (reverse > verdict)
        {
            (first, second) = (second, first);
            (a, b) = (b, a);
            (there, back) = (back, there);
            verdict = reverse;
        }

        var agreement = verdict switch
        {
            Verdict.Contradiction => Agreement.Disjoint,
            Verdict.Tension => Agreement.Strained,
            _ => Fit(rows.EstimateOf(first, second), rows.EstimateOf(second, first)),
        };
        var isSameFigure = a.Quantity == b.Quantity && a.Stance == b.Stance && a.Likelihood == b.Likelihood;
        if (verdict != Verdict.Contradiction && !AreApart(first, second)
            && (lineage == Lineage.SameStatement
                || (!isSameFigure && IsRepeated(first, second))
                || _retellings.MayBeOneStatement(first, second, lineage)))
        {
            var statement = new PairComparison(
                a,
                b,
                isSameFigure ? ClaimRelation.SameStatement : ClaimRelation.Restated,
                lineage,
                agreement,
                Agreeing(first, second, there));
            return lineage == Lineage.SameStatement ? statement : Possibly(statement);
        }

        if (verdict == Verdict.Consistent && IsRetoldOfAnother(first, second, lineage))
        {
            return Possibly(new(a, b, ClaimRelation.Restated, lineage, agreement, Agreeing(first, second, there)));
        }

        var isOfOneScope = ScopesOf(first, second) == Certainty.Certain && ScopesOf(second, first) == Certainty.Certain;
        if (verdict != Verdict.Consistent && !(isOfOneScope && IsOwnLaterCount(first, second, lineage)))
        {
            var explaining = rows.Corrections.Explaining(first, second);
            return explaining < 0
                ? Violation(first, second, verdict)
                : new(
                    a,
                    b,
                    ClaimRelation.Updated,
                    lineage,
                    agreement,
                    BoundsOf(first, second, verdict) with { ExplainedBy = _dataset.Claims[explaining].Id });
        }

        var reason = Agreeing(first, second, there);
        if (IsUpdate(first, second, lineage, verdict))
        {
            return new(a, b, ClaimRelation.Updated, lineage, agreement, reason);
        }

        var equal = there == Certainty.Certain && back == Certainty.Certain;
        return new(
            a,
            b,
            lineage == Lineage.Independent && equal && Corroborate(first, second) ? ClaimRelation.Corroborates : ClaimRelation.Compatible,
            lineage,
            agreement,
            reason);
    }

    private static Agreement Fit(in Estimate a, in Estimate b) => a.Possible == b.Possible && a.Plausible == b.Plausible ? Agreement.Equal
        : a.Plausible.Contains(b.Plausible) || b.Plausible.Contains(a.Plausible) ? Agreement.Within
        : Agreement.Meeting;

    // Figures that share no possible number cannot be restatements of one statement.
    private bool AreApart(int first, int second) => rows.EstimateOf(first).Possible.Intersect(rows.EstimateOf(second).Possible) is null;

    private bool Corroborate(int first, int second)
    {
        var (a, b) = (rows.EstimateOf(first), rows.EstimateOf(second));
        return !IsOneSided(first) && !IsOneSided(second)
            && a.Best is { } bestA && b.Best is { } bestB && a.Plausible.Contains(bestB) && b.Plausible.Contains(bestA);
    }

    private bool IsOneSided(int claim) => rows.IsDocumented(claim) || !rows.EstimateOf(claim).Possible.HasHigh
        || _dataset.Claims[claim].Quantity.Figure.Hedge is Hedge.AtLeast or Hedge.MoreThan or Hedge.AtMost or Hedge.LessThan or Hedge.UpTo;

    // The words of a report or an agency, and what the same report or agency cites: the same figure stated twice. It may be of another
    // origin, but a report does not count twice in one statement.
    private bool IsRepeated(int first, int second)
    {
        return _dataset.Claims[first].Report == _dataset.Claims[second].Report
            && _dataset.Keys.ScopeOf(first) == _dataset.Keys.ScopeOf(second)
            && (rows.Origins[first].StopsOnPathOf(rows.Origins[second]) || rows.Origins[second].StopsOnPathOf(rows.Origins[first]))
            && rows.Times.AreOfOnePeriod(first, second)
            && (rows.Times.PeriodOf(first) is not null || rows.Times.StatementOf(first).HasSameKey(rows.Times.StatementOf(second)));
    }

    private Certainty ScopesOf(int a, int b)
    {
        var keys = _dataset.Keys;
        var (first, second) = (keys.ScopeOf(a), keys.ScopeOf(b));
        if (first == second)
        {
            return Certainty.Certain;
        }

        // A share is a share of its own scope alone.
        return rows.KindOf(a) == MeasureKind.Ratio || rows.KindOf(b) == MeasureKind.Ratio
            ? Certainty.No
            : rows.Order.IsWithin(keys.ScopeKeys[first], keys.ScopeKeys[second]);
    }

    private Certainty OrderOf(int a, int b) => ScopesOf(a, b).And(rows.TimeOrder(a, b));

    private ExclusionReason? Excluded(int claim) => rows.IsCompared(claim)
        ? null
        : new() { Claim = _dataset.Claims[claim].Id, Exclusion = rows.ExclusionOf(claim) };

    private PairComparison Incomparable(
        int first, int second, Lineage lineage, Reason reason, ClaimRelation relation = ClaimRelation.Incomparable) =>
        new(_dataset.Claims[first], _dataset.Claims[second], relation, lineage, Agreement.Incomparable, reason);
}
