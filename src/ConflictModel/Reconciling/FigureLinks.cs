using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>The order and the sums of figures.</summary>
/// <param name="frame">What all figures share.</param>
/// <param name="claims">One claim of each figure: all of them are of its scope and time.</param>
internal sealed class FigureLinks(ReconciliationFrame frame, List<int> claims)
{
    private readonly ClaimRows _rows = frame.Rows;
    private readonly ILookup<int, int> _ofScope = Enumerable.Range(0, claims.Count)
        .ToLookup(figure => frame.Dataset.Keys.ScopeOf(claims[figure]));

    /// <summary>
    /// Every pair of figures of which the true value of the first is certainly at most that of the second, in an order that depends on the
    /// figures alone.
    /// </summary>
    public List<(int Narrower, int Wider)> Orders(CancellationToken cancellationToken)
    {
        var orders = new List<(int, int)>();
        var index = new ScopeIndex(_rows);
        var wider = new List<(int Scope, Certainty Order)>();
        foreach (var scope in _ofScope)
        {
            cancellationToken.ThrowIfCancellationRequested();
            wider.Clear();
            index.FindWider(scope.Key, onlyViolable: false, wider);
            wider.Add((scope.Key, Certainty.Certain));
            foreach (var figure in scope)
            {
                foreach (var (other, order) in wider)
                {
                    if (order == Certainty.Certain)
                    {
                        orders.AddRange(_ofScope[other]
                            .Where(whole => whole != figure && IsWithin(figure, whole))
                            .Select(whole => (figure, whole)));
                    }
                }
            }
        }

        orders.Sort();
        return orders;
    }

    /// <summary>The sums of the dataset's disjoint sets, each of one time.</summary>
    public List<FigureSum> Sums()
    {
        var sums = new List<FigureSum>();
        if (frame.Dataset.DisjointSets.Count == 0)
        {
            return sums;
        }

        var scopes = frame.Dataset.Keys.ScopeKeys
            .Select((key, scope) => (key, scope))
            .ToDictionary(entry => entry.key, entry => entry.scope);
        foreach (var set in frame.Dataset.DisjointSets)
        {
            foreach (var parted in PartedScopes.Of(frame.Dataset, set, scopes))
            {
                foreach (var whole in _ofScope[parted.Whole])
                {
                    if (_rows.KindOf(claims[whole]) == MeasureKind.Ratio)
                    {
                        continue;
                    }

                    var parts = parted.Parts
                        .Where(part => part >= 0)
                        .SelectMany(part => _ofScope[part])
                        .Where(part => IsOfOneTime(part, whole))
                        .ToList();
                    if (parts.Count > 0)
                    {
                        sums.Add(new(whole, parts, set.IsExhaustive && parts.Count == parted.Parts.Length));
                    }
                }
            }
        }

        return [.. sums.OrderBy(sum => sum.Whole).ThenBy(sum => string.Join(' ', sum.Parts), StringComparer.Ordinal)];
    }

    private bool IsWithin(int narrower, int wider) => _rows.KindOf(claims[narrower]) != MeasureKind.Ratio
        && _rows.DimensionOf(claims[narrower]) == _rows.DimensionOf(claims[wider])
        && _rows.TimeOrder(claims[narrower], claims[wider]) == Certainty.Certain;

    private bool IsOfOneTime(int part, int whole) => _rows.KindOf(claims[part]) == _rows.KindOf(claims[whole])
        && _rows.DimensionOf(claims[part]) == _rows.DimensionOf(claims[whole])
        && _rows.AreOfOneTime(claims[part], claims[whole]);
}
