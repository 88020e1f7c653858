using ConflictModel.Engine;

namespace ConflictModel;

/// <content>The reasons of a comparison: the figures and the coordinates by which two claims agree or differ.</content>
internal sealed partial class PairComparer
{
    /// <summary>Gets the reason why the narrower claim exceeds the wider one.</summary>
    public BoundsReason BoundsOf(int narrower, int wider, Verdict verdict)
    {
        var (a, b) = (rows.EstimateOf(narrower, wider), rows.EstimateOf(wider, narrower));
        var (low, high) = verdict == Verdict.Contradiction ? (a.Possible, b.Possible) : (a.Plausible, b.Plausible);
        return new()
        {
            Narrower = _dataset.Claims[narrower].Id,
            Wider = _dataset.Claims[wider].Id,
            NarrowerRange = low,
            WiderRange = high,
            Gap = low.Low - high.High,
            Factor = high.FactorTo(low),
            BestFactor = Factor(a.Best, b.Best),
            NarrowerPeriod = rows.Times.PeriodOf(narrower),
            WiderPeriod = rows.Times.PeriodOf(wider),
            Order = OrderOf(narrower, wider),
            Coordinates = Differences(narrower, wider, withPeriod: false),
        };
    }

    private static decimal? Factor(decimal? a, decimal? b) => a is not > 0 || b is not > 0 ? null
        : a == b ? 1
        : QuantityRange.Exactly(a.Value).FactorTo(QuantityRange.Exactly(b.Value));

    private IncomparableReason Separation(int first, int second)
    {
        var keys = _dataset.Keys;
        var ordered = ScopesOf(first, second) != Certainty.No || ScopesOf(second, first) != Certainty.No;
        var coordinate = ordered
            ? ScopeCoordinate.Period
            : rows.Order.Separating(keys.ScopeKeys[keys.ScopeOf(first)], keys.ScopeKeys[keys.ScopeOf(second)]);
        return new()
        {
            Coordinate = coordinate,
            First = coordinate is { } there ? Value(first, there) : "",
            Second = coordinate is { } here ? Value(second, here) : "",
        };
    }

    private string Value(int claim, ScopeCoordinate coordinate)
    {
        var scope = _dataset.Completed(_dataset.Claims[claim].Scope);
        return coordinate switch
        {
            ScopeCoordinate.Measure => scope.Measure.Value,
            ScopeCoordinate.Period => (rows.Times.PeriodOf(claim) ?? scope.Period)?.ToString() ?? "",
            ScopeCoordinate.Mode => Words<Mode>.Of(scope.Mode),
            _ => scope[ScopeAxis.Of(coordinate)!] ?? "",
        };
    }

    private AgreementReason Agreeing(int first, int second, Certainty order) => new()
    {
        First = rows.EstimateOf(first, second).Plausible,
        Second = rows.EstimateOf(second, first).Plausible,
        FirstPeriod = rows.Times.PeriodOf(first),
        SecondPeriod = rows.Times.PeriodOf(second),
        Order = order,
        Coordinates = Differences(first, second, withPeriod: true),
    };

    private EquatableList<ScopeCoordinate> Differences(int first, int second, bool withPeriod)
    {
        var (a, b) = (_dataset.Completed(_dataset.Claims[first].Scope), _dataset.Completed(_dataset.Claims[second].Scope));
        var differences = new List<ScopeCoordinate>();
        Add(ScopeCoordinate.Measure, a.Measure != b.Measure);
        foreach (var axis in ScopeAxis.All)
        {
            Add(axis.Coordinate, a[axis] != b[axis]);
        }

        Add(ScopeCoordinate.Period, withPeriod && rows.Times.PeriodOf(first) != rows.Times.PeriodOf(second));
        return differences.ToEquatableList();

        void Add(ScopeCoordinate coordinate, bool differs)
        {
            if (differs)
            {
                differences.Add(coordinate);
            }
        }
    }
}
