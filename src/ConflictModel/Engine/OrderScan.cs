namespace ConflictModel.Engine;

/// <summary>Finds the pairs of claims that violate the order: within one scope, or between one and another that it is within.</summary>
internal sealed class OrderScan
{
    private readonly ClaimRows _rows;
    private readonly int _narrower;
    private readonly int _wider;
    private readonly Certainty _order;

    public OrderScan(ClaimRows rows, int narrower, int wider, Certainty order)
    {
        _rows = rows;
        _narrower = narrower;
        _wider = wider;
        _order = order;
    }

    /// <summary>Every violating pair, the narrower claim first.</summary>
    public IEnumerable<(int Narrower, int Wider, OrderFamily Family, Verdict Verdict)> Violations()
    {
        if (!MayViolate())
        {
            yield break;
        }

        var wider = ById(_wider);
        foreach (var a in ById(_narrower))
        {
            foreach (var b in wider)
            {
                var verdict = a == b ? Verdict.Consistent : _rows.Test(a, b, _order);
                if (verdict != Verdict.Consistent)
                {
                    yield return (a, b, FamilyOf(a, b), verdict);
                }
            }
        }
    }

    /// <summary>The rule family of a pair whose scopes are ordered.</summary>
    public OrderFamily FamilyOf(int narrower, int wider)
    {
        var keys = _rows.Dataset.Keys.ScopeKeys;
        if (keys[_narrower].Measure != keys[_wider].Measure)
        {
            return OrderFamily.BoundingMeasure;
        }

        if (_narrower != _wider)
        {
            return OrderFamily.PartOfWhole;
        }

        return _rows.Kinds[narrower] == MeasureKind.Flow
            && !_rows.Times.Times[narrower].HasSameKey(_rows.Times.Times[wider])
            && _rows.Origins[narrower].IsSameAs(_rows.Origins[wider]) == Certainty.Certain
            ? OrderFamily.Fall
            : OrderFamily.SameScope;
    }

    // In the order of ids, so that the pairs do not stand in the order of the dataset.
    private int[] ById(int scope)
    {
        var claims = _rows.Dataset.Keys.ClaimsOf(scope).ToArray();
        Array.Sort(claims, (a, b) => _rows.Dataset.Claims[a].Id.CompareTo(_rows.Dataset.Claims[b].Id));
        return claims;
    }

    // No claim's low is above any other's high: then no pair violates anything.
    private bool MayViolate()
    {
        QuantityRange? highestLow = null;
        QuantityRange? lowestHigh = null;
        foreach (var claim in _rows.Dataset.Keys.ClaimsOf(_narrower))
        {
            var range = _rows.Estimates[claim].Plausible;
            if (_rows.IsCompared(claim) && range.HasLow && (highestLow is not { } other || other.Low <= range.Low))
            {
                highestLow = range;
            }
        }

        foreach (var claim in _rows.Dataset.Keys.ClaimsOf(_wider))
        {
            var range = _rows.Estimates[claim].Plausible;
            if (_rows.IsCompared(claim) && range.HasHigh && (lowestHigh is not { } other || other.High >= range.High))
            {
                lowestHigh = range;
            }
        }

        return highestLow is { } low && lowestHigh is { } high && low.Low >= high.High;
    }
}
