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

        var keys = _rows.Dataset.Keys;
        for (var i = 0; i < keys.ClaimsOf(_narrower).Length; i++)
        {
            var a = keys.ClaimsOf(_narrower)[i];
            for (var j = 0; j < keys.ClaimsOf(_wider).Length; j++)
            {
                var b = keys.ClaimsOf(_wider)[j];
                var verdict = a == b ? Verdict.Consistent : _rows.Test(a, b, _order);
                if (verdict != Verdict.Consistent)
                {
                    yield return (a, b, FamilyOf(a, b, verdict), verdict);
                }
            }
        }
    }

    /// <summary>The rule family of a pair whose scopes are ordered.</summary>
    public OrderFamily FamilyOf(int narrower, int wider, Verdict verdict)
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

        return _rows.SameScopeFamily(narrower, wider, verdict);
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
