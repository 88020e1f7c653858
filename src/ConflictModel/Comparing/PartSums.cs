using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Adds up the claims about the parts of a whole, and holds the sum against each claim about the whole.</summary>
internal sealed class PartSums(ComparisonFrame frame, DisjointSet set, PartedScopes scopes)
{
    private readonly ClaimRows _rows = frame.Rows;

    /// <summary>The claims of every whole that its parts exceed: each part by its highest low that certainly counts within the whole.</summary>
    public IEnumerable<SumViolation> Excesses() => Violations(isExcess: true);

    /// <summary>The claims of every whole that its parts, which are all there is, fall short of: each by its lowest high that certainly counts all of the whole's.</summary>
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
                if ((isExcess ? Excess(whole, at) : Shortfall(whole, at)) is { } violation)
                {
                    yield return violation;
                }
            }
        }
    }

    // The claims at whose times the parts are added: the whole's own, and, where people leave a part again (the wounded among the casualties), each time at which that part is counted.
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
                if (_rows.IsCompared(claim) && _rows.IsReclassifiable(claim) && _rows.KindOf(claim) == _rows.KindOf(whole) && Reaches(claim, whole, isExcess)
                    && !times.Exists(known => _rows.AreOfOneTime(known, claim)))
                {
                    times.Add(claim);
                }
            }
        }

        return times;
    }

    private SumViolation? Excess(int whole, int at)
    {
        var limit = _rows.EstimateOf(whole).Possible;
        var chosen = new List<int>();
        var sum = QuantityRange.AtLeast(0);
        foreach (var part in scopes.Parts)
        {
            var best = Best(part, whole, at, (a, b) => a.StartsAbove(b));
            if (best >= 0 && _rows.EstimateOf(best).Possible is { HasLow: true, Low: >= 0 } range && (range.Low > 0 || !range.IncludesLow))
            {
                chosen.Add(best);
                sum = sum.Plus(range.IncludesLow ? QuantityRange.AtLeast(range.Low) : QuantityRange.MoreThan(range.Low));
            }
        }

        return limit.IsBelow(sum) == Certainty.Certain ? new(whole, chosen, sum, limit, sum.Low - limit.High) : null;
    }

    private SumViolation? Shortfall(int whole, int at)
    {
        var limit = _rows.EstimateOf(whole).Possible;
        var chosen = new List<int>();
        var sum = QuantityRange.AtMost(0);
        foreach (var part in scopes.Parts)
        {
            var best = Best(part, whole, at, (a, b) => a.EndsBelow(b));
            if (best < 0 || _rows.EstimateOf(best).Possible is not { HasHigh: true } range)
            {
                return null;
            }

            chosen.Add(best);
            sum = sum.Plus(range.IncludesHigh ? QuantityRange.AtMost(range.High) : QuantityRange.LessThan(range.High));
        }

        return sum.IsBelow(limit) == Certainty.Certain ? new(whole, chosen, sum, limit, sum.High - limit.Low) : null;
    }

    private bool IsOrdered(int part)
    {
        var keys = frame.Dataset.Keys.ScopeKeys;
        return _rows.Order.IsWithin(keys[part], keys[scopes.Whole]) == Certainty.Certain;
    }

    private int Best(int part, int whole, int at, Func<QuantityRange, QuantityRange, bool> isBetter)
    {
        var best = -1;
        if (part < 0)
        {
            return best;
        }

        var isExcess = isBetter(QuantityRange.AtLeast(1), QuantityRange.AtLeast(0));
        var isOrdered = IsOrdered(part);
        foreach (var claim in frame.Dataset.Keys.ClaimsOf(part))
        {
            if (!_rows.IsCompared(claim) || _rows.DimensionOf(claim) != _rows.DimensionOf(whole) || _rows.KindOf(claim) != _rows.KindOf(whole) || !Counts(claim, at, isExcess))
            {
                continue;
            }

            // A documented count bounds none from above but those of its own origin.
            if (isExcess ? _rows.IsFloorTo(whole, claim) : _rows.IsFloorTo(claim, whole))
            {
                continue;
            }

            // One claim above the whole is a matter of the two alone; the others must add up without it.
            var range = _rows.EstimateOf(claim).Possible;
            if (isExcess && isOrdered && _rows.EstimateOf(whole).Possible.IsBelow(range) == Certainty.Certain)
            {
                continue;
            }

            if (best < 0 || isBetter(range, _rows.EstimateOf(best).Possible)
                || (!isBetter(_rows.EstimateOf(best).Possible, range) && frame.Dataset.Claims[claim].Id < frame.Dataset.Claims[best].Id))
            {
                best = claim;
            }
        }

        return best;
    }

    // Levels must be of one moment, the same for all; and so must a part that people leave again, since they may come to be counted in another part.
    private bool Counts(int claim, int at, bool isExcess) => _rows.KindOf(claim) == MeasureKind.Level || _rows.IsReclassifiable(claim)
        ? Reaches(claim, at, isExcess) && _rows.AreOfOneTime(claim, at)
        : Reaches(claim, at, isExcess);

    // In one direction: what counts within the other's time for an excess, what counts all of it for a shortfall.
    private bool Reaches(int claim, int other, bool isExcess) => (isExcess ? _rows.TimeOrder(claim, other) : _rows.TimeOrder(other, claim)) == Certainty.Certain;
}
