namespace ConflictModel;

/// <summary>Of the claims of one origin about one scope and period: those that violate the order with a claim of another statement.</summary>
internal sealed class RevisedClaims
{
    private readonly ScopeContext _context;
    private readonly List<Item> _items;

    public RevisedClaims(ScopeContext context, List<Claim> group)
    {
        _context = context;
        var numbers = new Dictionary<Statement, int>();
        _items = group.ConvertAll(claim =>
        {
            var statement = context.StatementOf(claim)!;
            if (!numbers.TryGetValue(statement, out var number))
            {
                numbers.Add(statement, number = numbers.Count);
            }

            return new Item(claim, number, context.EstimateOf(claim).Plausible);
        });

        Claims = numbers.Count < 2 ? [] : AreOfOneTime(group[0]) ? FromEnds() : FromPairs();
    }

    /// <summary>The claims, in the order of their ids.</summary>
    public List<Claim> Claims { get; }

    /// <summary>Of the two claims that are furthest apart, the one with the lower figure; where there are any.</summary>
    public Claim Low { get; private set; } = null!;

    /// <summary>Of the two claims that are furthest apart, the one with the higher figure; where there are any.</summary>
    public Claim High { get; private set; } = null!;

    /// <summary>Every pair, the one with the higher figure first.</summary>
    public IEnumerable<(Claim High, Claim Low)> Pairs() => ItemPairs().Select(pair => (pair.High.Claim, pair.Low.Claim));

    // Facts of one period are about one time: each need only be held against the highest and the lowest of another statement. A count of
    // what is over is not: it may rise from statement to statement.
    private bool AreOfOneTime(Claim claim) => _context.Scope.Mode == Mode.Actual
        && (_context.Dataset.Measures[claim.Scope.Measure].Kind != MeasureKind.Flow || _context.TimeOf(claim)?.StartKind == PeriodEnd.Open);

    private IEnumerable<(Item High, Item Low)> ItemPairs()
    {
        foreach (var high in _items)
        {
            foreach (var low in _items)
            {
                if (high.Statement != low.Statement && Exceeds(high, low))
                {
                    yield return (high, low);
                }
            }
        }
    }

    private List<Claim> FromPairs()
    {
        var found = new HashSet<EntityId<Claim>>();
        decimal? widest = null;
        foreach (var (high, low) in ItemPairs())
        {
            found.Add(high.Claim.Id);
            found.Add(low.Claim.Id);
            Widen(high, low, ref widest);
        }

        return [.. _items.Select(item => item.Claim).Where(claim => found.Contains(claim.Id))];
    }

    private List<Claim> FromEnds()
    {
        var highs = Best((a, b) => a.Range.StartsAbove(b.Range));
        var lows = Best((a, b) => a.Range.EndsBelow(b.Range));
        var found = new List<Claim>();
        decimal? widest = null;
        foreach (var item in _items)
        {
            var (high, low) = (Other(highs, item), Other(lows, item));
            var (isLow, isHigh) = (Exceeds(high, item), Exceeds(item, low));
            if (isLow)
            {
                Widen(high, item, ref widest);
            }

            if (isHigh)
            {
                Widen(item, low, ref widest);
            }

            if (isLow || isHigh)
            {
                found.Add(item.Claim);
            }
        }

        return found;
    }

    private bool Exceeds(in Item high, in Item low) => _context.Exceeds(high.Claim, low.Claim) != Certainty.No;

    private void Widen(in Item high, in Item low, ref decimal? widest)
    {
        var gap = high.Range.Low - low.Range.High;
        if (widest is null || gap > widest)
        {
            (widest, High, Low) = (gap, high.Claim, low.Claim);
        }
    }

    // The best claim of all, and the best of those of other statements.
    private (Item First, Item Second) Best(Func<Item, Item, bool> isBetter)
    {
        var first = _items.Aggregate((best, item) => isBetter(item, best) ? item : best);
        var second = _items.Where(item => item.Statement != first.Statement).Aggregate((best, item) => isBetter(item, best) ? item : best);
        return (first, second);
    }

    private static Item Other((Item First, Item Second) best, in Item item) =>
        best.First.Statement != item.Statement ? best.First : best.Second;

    private readonly record struct Item(Claim Claim, int Statement, QuantityRange Range);
}
