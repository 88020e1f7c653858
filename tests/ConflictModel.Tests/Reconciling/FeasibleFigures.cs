namespace ConflictModel.Tests;

/// <summary>
/// The values that the true values of figures can take, found without any of what propagation does: which figure is within which is asked of the comparer, claim by claim, and bounds are carried along paths by Floyd and Warshall's algorithm.
/// </summary>
internal sealed class FeasibleFigures
{
    private readonly List<QuantityRange> _ranges;
    private readonly bool[][] _isWithin;

    public FeasibleFigures(ReconciliationResult result)
        : this(result, _ => true)
    {
    }

    /// <summary>The same, of some claims alone: nothing is known of a figure that has none of them.</summary>
    public FeasibleFigures(ReconciliationResult result, Func<EntityId<Claim>, bool> isKept)
    {
        var rows = new ComparisonFrame(result.Dataset, ComparisonOptions.Default).Rows;
        _ranges = [.. result.Figures.Select(figure => RangeOf(rows, [.. figure.Claims.Select(result.Dataset.Claims.KeyOf)], claim => isKept(result.Dataset.Claims[claim].Id)))];
        var count = _ranges.Count;
        _isWithin = [.. Enumerable.Range(0, count).Select(_ => new bool[count])];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                _isWithin[a][b] = a == b || IsWithin(rows, Key(result, a), Key(result, b));
            }
        }

        for (var through = 0; through < count; through++)
        {
            for (var a = 0; a < count; a++)
            {
                for (var b = 0; b < count; b++)
                {
                    _isWithin[a][b] |= _isWithin[a][through] && _isWithin[through][b];
                }
            }
        }
    }

    public bool IsFeasible => Enumerable.Range(0, _ranges.Count).All(figure => Allowed(figure) is not null);

    /// <summary>What a figure can be: at least every figure within it, at most every figure that it is within.</summary>
    public QuantityRange RangeOf(int figure) => Allowed(figure)!.Value;

    private QuantityRange? Allowed(int figure)
    {
        var bounds = new List<QuantityRange>();
        for (var other = 0; other < _ranges.Count; other++)
        {
            if (_isWithin[other][figure] && _ranges[other].HasLow)
            {
                bounds.Add(_ranges[other].IncludesLow ? QuantityRange.AtLeast(_ranges[other].Low) : QuantityRange.MoreThan(_ranges[other].Low));
            }

            if (_isWithin[figure][other] && _ranges[other].HasHigh)
            {
                bounds.Add(_ranges[other].IncludesHigh ? QuantityRange.AtMost(_ranges[other].High) : QuantityRange.LessThan(_ranges[other].High));
            }
        }

        return bounds.Aggregate((QuantityRange?)QuantityRange.Any, (allowed, bound) => allowed?.Intersect(bound));
    }

    // A first count is no more than the total, as is what is documented, and says nothing where a later one says more.
    private static QuantityRange RangeOf(Engine.ClaimRows rows, List<int> claims, Func<int, bool> isKept)
    {
        var kept = claims.Where(isKept).ToList();
        var telling = kept.Where(claim => !claims.Exists(other => IsOutgrown(claim, other))).ToList();
        return (telling.Count > 0 ? telling : kept).Select(Total).DefaultIfEmpty().Aggregate((hull, range) => hull.Hull(range));

        bool IsOutgrown(int claim, int other) => IsFirst(claim) && !rows.CountTimeOf(other).IsNone
            && rows.CountTimeOf(other).First > rows.CountTimeOf(claim).Last && StartOf(other).CompareTo(StartOf(claim)) >= 0;

        bool IsFirst(int claim) => rows.CountTimeOf(claim) is { IsNone: false, IsTotal: false };

        (decimal Low, bool IsAbove) StartOf(int claim) => rows.EstimateOf(claim).Possible is { HasLow: true } said ? (said.Low, !said.IncludesLow) : (decimal.MinValue, false);

        QuantityRange Total(int claim) => !IsFirst(claim) && !rows.IsDocumented(claim) ? rows.EstimateOf(claim).Possible
            : StartOf(claim) is var (low, isAbove) && isAbove ? QuantityRange.MoreThan(low)
            : QuantityRange.AtLeast(low);
    }

    private static int Key(ReconciliationResult result, int figure) => result.Dataset.Claims.KeyOf(result.Figures[figure].Claims[0]);

    private static bool IsWithin(Engine.ClaimRows rows, int a, int b)
    {
        var keys = rows.Dataset.Keys;
        return rows.DimensionOf(a) == rows.DimensionOf(b)
            && rows.KindOf(a) != MeasureKind.Ratio && rows.KindOf(b) != MeasureKind.Ratio
            && rows.Order.IsWithin(keys.ScopeKeys[keys.ScopeOf(a)], keys.ScopeKeys[keys.ScopeOf(b)]) == Certainty.Certain
            && rows.TimeOrder(a, b) == Certainty.Certain;
    }
}
