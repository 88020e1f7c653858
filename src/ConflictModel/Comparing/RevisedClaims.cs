using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Of the claims of one origin about one scope and period: those that violate the order with a claim of another statement.</summary>
internal sealed class RevisedClaims
{
    private readonly ClaimRows _rows;
    private readonly List<int> _group;
    private readonly Dictionary<int, int> _statements = [];

    public RevisedClaims(ClaimRows rows, List<int> group)
    {
        _rows = rows;
        _group = group;
        var numbers = new Dictionary<StatementKey, int>();
        foreach (var claim in group)
        {
            var statement = rows.StatementOf(claim);
            if (!numbers.TryGetValue(statement, out var number))
            {
                numbers.Add(statement, number = numbers.Count);
            }

            _statements.Add(claim, number);
        }

        // Facts of one period are certainly about one time: each need only be held against the highest and the lowest of another statement.
        Claims = numbers.Count < 2 ? [] : group.Exists(claim => rows.Dataset.Claims[claim].Scope.Mode != Mode.Actual) ? FromPairs() : FromEnds();
    }

    /// <summary>The claims, in the order of their ids.</summary>
    public List<int> Claims { get; }

    /// <summary>Of the two claims that are furthest apart, the one with the lower figure.</summary>
    public int Low { get; private set; }

    /// <summary>Of the two claims that are furthest apart, the one with the higher figure.</summary>
    public int High { get; private set; }

    /// <summary>Every pair, the one with the higher figure first.</summary>
    public IEnumerable<(int High, int Low)> Pairs()
    {
        foreach (var high in _group)
        {
            foreach (var low in _group)
            {
                if (_statements[high] != _statements[low] && _rows.Test(high, low, Certainty.Certain) != Verdict.Consistent)
                {
                    yield return (high, low);
                }
            }
        }
    }

    private List<int> FromPairs()
    {
        var found = new HashSet<int>();
        decimal? widest = null;
        foreach (var (high, low) in Pairs())
        {
            found.Add(high);
            found.Add(low);
            Widen(high, low, ref widest);
        }

        return _group.FindAll(found.Contains);
    }

    private List<int> FromEnds()
    {
        var highs = Best((a, b) => Range(a).StartsAbove(Range(b)));
        var lows = Best((a, b) => Range(a).EndsBelow(Range(b)));
        var found = new List<int>();
        decimal? widest = null;
        foreach (var claim in _group)
        {
            var (high, low) = (Other(highs, claim), Other(lows, claim));
            var isLow = _rows.Test(high, claim, Certainty.Certain) != Verdict.Consistent;
            var isHigh = _rows.Test(claim, low, Certainty.Certain) != Verdict.Consistent;
            if (isLow)
            {
                Widen(high, claim, ref widest);
            }

            if (isHigh)
            {
                Widen(claim, low, ref widest);
            }

            if (isLow || isHigh)
            {
                found.Add(claim);
            }
        }

        return found;
    }

    private QuantityRange Range(int claim) => _rows.EstimateOf(claim).Plausible;

    private void Widen(int high, int low, ref decimal? widest)
    {
        var gap = Range(high).Low - Range(low).High;
        if (widest is null || gap > widest)
        {
            (widest, High, Low) = (gap, high, low);
        }
    }

    // The best claim of all, and the best of those of other statements.
    private (int First, int Second) Best(Func<int, int, bool> isBetter)
    {
        var first = _group[0];
        foreach (var claim in _group)
        {
            first = isBetter(claim, first) ? claim : first;
        }

        var second = -1;
        foreach (var claim in _group)
        {
            if (_statements[claim] != _statements[first] && (second < 0 || isBetter(claim, second)))
            {
                second = claim;
            }
        }

        return (first, second);
    }

    private int Other((int First, int Second) best, int claim) => _statements[best.First] != _statements[claim] ? best.First : best.Second;
}
