using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Adds up the claims about the parts of a whole, and holds the sum against each claim about the whole.</summary>
internal sealed class PartSums(ComparisonFrame frame, DisjointSet set, PartedScopes scopes)
{
    private readonly ClaimRows _rows = frame.Rows;

    /// <summary>
    /// The claims of every whole that its parts exceed: each part by its highest low that certainly counts within the whole.
    /// </summary>
    public IEnumerable<SumViolation> Excesses() => Violations(isExcess: true);

    /// <summary>
    /// The claims of every whole that its parts, which are exhaustive, fall short of: each by its lowest high that certainly counts all
    /// of the whole's.
    /// </summary>
    public IEnumerable<SumViolation> Shortfalls() => set.IsExhaustive ? Violations(isExcess: false) : [];

    private IEnumerable<SumViolation> Violations(bool isExcess)
    {
        foreach (var whole in frame.Dataset.Keys.ClaimsOf(scopes.Whole).ToArray())
        {
            if (!_rows.IsCompared(whole) || _rows.KindOf(whole) == MeasureKind.Ratio)
            {
                continue;
            }

            foreach (var at in TimesOf(whole, isExcess))
            {
                // Figures of one statement must add up exactly, even if a later count may still be higher.
                if ((Find(whole, at, isExcess, isOneStatement: false) ?? Find(whole, at, isExcess, isOneStatement: true)) is { } violation)
                {
                    yield return violation;
                }
            }
        }
    }

    // The claims at whose times the parts are added: the whole's own, and, where people leave a part again (the wounded among the
    // casualties), each time at which that part is counted.
    private List<int> TimesOf(int whole, bool isExcess)
    {
        var times = new List<int> { whole };
        if (set.Coordinate != ScopeCoordinate.Measure)
        {
            return times;
        }

        foreach (var part in scopes.Parts)
        {
            foreach (var claim in part < 0 ? [] : frame.Dataset.Keys.ClaimsOf(part))
            {
                if (_rows.IsCompared(claim) && _rows.IsReclassifiable(claim) && _rows.KindOf(claim) == _rows.KindOf(whole)
                    && Reaches(claim, whole, isExcess)
                    && !times.Exists(known => _rows.AreOfOneTime(known, claim)))
                {
                    times.Add(claim);
                }
            }
        }

        return times;
    }

    private SumViolation? Find(int whole, int at, bool isExcess, bool isOneStatement) =>
        isExcess ? Excess(whole, at, isOneStatement) : Shortfall(whole, at, isOneStatement);

    private SumViolation? Excess(int whole, int at, bool isOneStatement)
    {
        var chosen = new List<int>();
        var sum = QuantityRange.AtLeast(0);
        foreach (var part in scopes.Parts)
        {
            var best = Best(part, whole, at, isExcess: true, isOneStatement);
            if (best >= 0 && _rows.EstimateOf(best).Possible is { HasLow: true, Low: >= 0 } range && (range.Low > 0 || !range.IncludesLow))
            {
                chosen.Add(best);
                sum = sum.Plus(range.IncludesLow ? QuantityRange.AtLeast(range.Low) : QuantityRange.MoreThan(range.Low));
            }
        }

        return HighOf(whole, isOneStatement).IsBelow(sum) == Certainty.Certain
            ? ViolationOf(whole, chosen, sum, sum.Low - _rows.EstimateOf(whole).Possible.High)
            : null;
    }

    private SumViolation? Shortfall(int whole, int at, bool isOneStatement)
    {
        var chosen = new List<int>();
        var (sum, later) = (QuantityRange.AtMost(0), QuantityRange.AtMost(0));
        foreach (var part in scopes.Parts)
        {
            var best = Best(part, whole, at, isExcess: false, isOneStatement);
            if (best < 0 || _rows.EstimateOf(best).Possible is not { HasHigh: true } range)
            {
                return null;
            }

            chosen.Add(best);
            sum = sum.Plus(UpTo(range));
            later = later.Plus(UpTo(HighOf(best, isOneStatement)));
        }

        var limit = _rows.EstimateOf(whole).Possible;
        return later.IsBelow(limit) == Certainty.Certain ? ViolationOf(whole, chosen, sum, sum.High - limit.Low) : null;
    }

    private static QuantityRange UpTo(QuantityRange range) =>
        range.IncludesHigh ? QuantityRange.AtMost(range.High) : QuantityRange.LessThan(range.High);

    private SumViolation ViolationOf(int whole, List<int> parts, QuantityRange sum, decimal gap) =>
        new(whole, parts, sum, _rows.EstimateOf(whole).Possible, gap);

    // What ends where a claim does, or where what it counts may still get.
    private QuantityRange HighOf(int claim, bool isOneStatement) =>
        isOneStatement ? _rows.EstimateOf(claim).Possible : ClosedCounts.PossibleLater(_rows, claim);

    private bool IsOrdered(int part)
    {
        var keys = frame.Dataset.Keys.ScopeKeys;
        return _rows.Order.IsWithin(keys[part], keys[scopes.Whole]) == Certainty.Certain;
    }

    // The claim of a part that is the furthest from adding up.
    private int Best(int part, int whole, int at, bool isExcess, bool isOneStatement)
    {
        var best = -1;
        if (part < 0)
        {
            return best;
        }

        var isOrdered = IsOrdered(part);
        foreach (var claim in frame.Dataset.Keys.ClaimsOf(part))
        {
            if (!_rows.IsCompared(claim) || _rows.DimensionOf(claim) != _rows.DimensionOf(whole)
                || _rows.KindOf(claim) != _rows.KindOf(whole)
                || !Counts(claim, at, isExcess) || !IsKnown(claim, whole, isExcess)
                || (isOneStatement && !ClosedCounts.AreOfOneStatement(_rows, claim, whole)))
            {
                continue;
            }

            // A documented count bounds none from above but those of its own origin.
            if (isExcess ? _rows.IsFloorTo(whole, claim) : _rows.IsFloorTo(claim, whole))
            {
                continue;
            }

            // One claim above the whole is a matter of the two alone; the others must add up without it.
            if (isExcess && isOrdered
                && HighOf(whole, isOneStatement || ClosedCounts.AreOfOneStatement(_rows, claim, whole))
                    .IsBelow(_rows.EstimateOf(claim).Possible) == Certainty.Certain)
            {
                continue;
            }

            if (best < 0 || IsBetter(claim, best)
                || (!IsBetter(best, claim) && frame.Dataset.Claims[claim].Id < frame.Dataset.Claims[best].Id))
            {
                best = claim;
            }
        }

        return best;

        bool IsBetter(int claim, int other) => isExcess
            ? _rows.EstimateOf(claim).Possible.StartsAbove(_rows.EstimateOf(other).Possible)
            : HighOf(claim, isOneStatement).EndsBelow(HighOf(other, isOneStatement));
    }

    // Levels must be of one moment, the same for all; and so must a part that people leave again, since they may come to be counted in
    // another part.
    private bool Counts(int claim, int at, bool isExcess) => _rows.KindOf(claim) == MeasureKind.Level || _rows.IsReclassifiable(claim)
        ? Reaches(claim, at, isExcess) && _rows.AreOfOneTime(claim, at)
        : Reaches(claim, at, isExcess);

    // Parts that were known later than the whole may be more, and parts that were known earlier may be fewer.
    private bool IsKnown(int claim, int whole, bool isExcess) => isExcess
        ? ClosedCounts.AreKnownInOrder(_rows, claim, whole, _rows.IsReclassifiable(claim))
        : ClosedCounts.AreKnownInOrder(_rows, whole, claim, _rows.IsReclassifiable(claim));

    // In one direction: what counts within the other's time for an excess, what counts all of it for a shortfall.
    private bool Reaches(int claim, int other, bool isExcess) =>
        (isExcess ? _rows.TimeOrder(claim, other) : _rows.TimeOrder(other, claim)) == Certainty.Certain;
}
