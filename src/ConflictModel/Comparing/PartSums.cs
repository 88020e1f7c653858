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
            if (_rows.IsCompared(whole) && _rows.Kinds[whole] != MeasureKind.Ratio && (isExcess ? Excess(whole) : Shortfall(whole)) is { } violation)
            {
                yield return violation;
            }
        }
    }

    private SumViolation? Excess(int whole)
    {
        var limit = _rows.Estimates[whole].Possible;
        var chosen = new List<int>();
        var sum = QuantityRange.AtLeast(0);
        foreach (var part in scopes.Parts)
        {
            var best = Best(part, whole, (a, b) => a.StartsAbove(b));
            if (best < 0 || _rows.Estimates[best].Possible is not { HasLow: true, Low: >= 0 } range)
            {
                continue;
            }

            // One part above the whole is a matter of the two alone.
            if (range.IsBelow(limit) == Certainty.No && limit.IsBelow(range) == Certainty.Certain && IsOrdered(part))
            {
                return null;
            }

            if (range.Low > 0 || !range.IncludesLow)
            {
                chosen.Add(best);
                sum = sum.Plus(range.IncludesLow ? QuantityRange.AtLeast(range.Low) : QuantityRange.MoreThan(range.Low));
            }
        }

        return chosen.Count > 1 && limit.IsBelow(sum) == Certainty.Certain ? new(whole, chosen, sum, limit, sum.Low - limit.High) : null;
    }

    private SumViolation? Shortfall(int whole)
    {
        var limit = _rows.Estimates[whole].Possible;
        var chosen = new List<int>();
        var sum = QuantityRange.AtMost(0);
        foreach (var part in scopes.Parts)
        {
            var best = Best(part, whole, (a, b) => a.EndsBelow(b));
            if (best < 0 || _rows.Estimates[best].Possible is not { HasHigh: true } range)
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

    // Times in one direction: what counts within the whole's time for an excess, what counts all of it for a shortfall. Levels must be of one moment, the same for all.
    private int Best(int part, int whole, Func<QuantityRange, QuantityRange, bool> isBetter)
    {
        var best = -1;
        if (part < 0)
        {
            return best;
        }

        var isExcess = isBetter(QuantityRange.AtLeast(1), QuantityRange.AtLeast(0));
        foreach (var claim in frame.Dataset.Keys.ClaimsOf(part))
        {
            if (!_rows.IsCompared(claim) || _rows.Dimensions[claim] != _rows.Dimensions[whole] || _rows.Kinds[claim] != _rows.Kinds[whole]
                || (_rows.Kinds[claim] == MeasureKind.Level && !_rows.Times.Times[claim].HasSameKey(_rows.Times.Times[whole]))
                || (isExcess ? _rows.TimeOrder(claim, whole) : _rows.TimeOrder(whole, claim)) != Certainty.Certain)
            {
                continue;
            }

            var range = _rows.Estimates[claim].Possible;
            if (best < 0 || isBetter(range, _rows.Estimates[best].Possible)
                || (!isBetter(_rows.Estimates[best].Possible, range) && frame.Dataset.Claims[claim].Id < frame.Dataset.Claims[best].Id))
            {
                best = claim;
            }
        }

        return best;
    }
}
