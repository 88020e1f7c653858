namespace ConflictModel.Engine;

/// <summary>
/// Finds every claim that violates the order within one scope, or between a scope and one that it is within, and its strongest opponent.
/// Few claims are compared each with each; many are asked of trees.
/// </summary>
/// <remarks>Holds buffers: one instance a thread.</remarks>
internal sealed class OrderSearch(ClaimRows rows)
{
    // Up to here comparing each with each is faster than building two trees.
    private const long FewPairs = 4096;

    private readonly PriorityQueue<int, (double Value, int Rank)> _open = new();
    private readonly int _slack = rows.Simultaneity.IndependentOriginsDays;

    /// <summary>The violations between two scopes; of a scope with itself where they are the same.</summary>
    public void Search(int narrower, int wider, Certainty order, List<Violations> found)
    {
        var a = rows.RowsOf(narrower);
        var b = rows.RowsOf(wider);
        if (!MayViolate(a, b))
        {
            return;
        }

        var tables = new TableSet(rows, narrower, wider, order);
        if ((long)a.Length * b.Length <= FewPairs)
        {
            EachWithEach(a, b, narrower == wider, order, tables);
        }
        else
        {
            foreach (var dimension in Dimensions(a))
            {
                SearchTrees(Of(a, dimension), narrower == wider ? null : Of(b, dimension), order, tables);
            }
        }

        tables.AddTo(found);
    }

    /// <summary>Every violating pair of one family and verdict.</summary>
    public IEnumerable<(int Narrower, int Wider)> Pairs(Violations violations)
    {
        var (a, b) = (rows.RowsOf(violations.Narrower).ToArray(), rows.RowsOf(violations.Wider).ToArray());
        foreach (var narrower in a)
        {
            foreach (var wider in b)
            {
                if (narrower.Claim != wider.Claim && narrower.Low >= wider.High
                    && rows.Test(narrower.Claim, wider.Claim, violations.Order) == violations.Verdict
                    && OrderFamilies.Of(rows, narrower.Claim, wider.Claim) == violations.Family)
                {
                    yield return (narrower.Claim, wider.Claim);
                }
            }
        }
    }

    // No claim's low is above any other's high: then no pair violates anything.
    private static bool MayViolate(ReadOnlySpan<ClaimRow> a, ReadOnlySpan<ClaimRow> b)
    {
        var low = double.NegativeInfinity;
        var high = double.PositiveInfinity;
        foreach (ref readonly var row in a)
        {
            low = Math.Max(low, row.Low);
        }

        foreach (ref readonly var row in b)
        {
            high = Math.Min(high, row.High);
        }

        return low >= high;
    }

    private void EachWithEach(ReadOnlySpan<ClaimRow> a, ReadOnlySpan<ClaimRow> b, bool isSame, Certainty order, TableSet tables)
    {
        for (var i = 0; i < a.Length; i++)
        {
            ref readonly var first = ref a[i];
            for (var j = isSame ? i + 1 : 0; j < b.Length; j++)
            {
                ref readonly var second = ref b[j];
                if (first.Low >= second.High)
                {
                    Decide(first, second, order, tables);
                }
                else if (isSame && second.Low >= first.High)
                {
                    Decide(second, first, order, tables);
                }
            }
        }
    }

    private void Decide(in ClaimRow narrower, in ClaimRow wider, Certainty order, TableSet tables)
    {
        // Times that lie further apart than the policy bridges.
        if ((wider.End < narrower.Start - _slack || narrower.End < wider.Start - _slack) && rows.IsActual(narrower.Claim))
        {
            return;
        }

        var verdict = rows.Test(narrower.Claim, wider.Claim, order);
        if (verdict != Verdict.Consistent)
        {
            tables.For(OrderFamilies.Of(rows, narrower.Claim, wider.Claim), verdict).Add(narrower.Claim, wider.Claim);
        }
    }

    private void SearchTrees(ClaimRow[] a, ClaimRow[]? others, Certainty order, TableSet tables)
    {
        foreach (var family in tables.Families)
        {
            if (!OrderFamilies.IsOfOneOrigin(family))
            {
                SearchTrees(a, others ?? a, family, order, tables);
                continue;
            }

            foreach (var origin in a.Where(row => row.Origin >= 0).GroupBy(row => row.Origin))
            {
                var members = origin.ToArray();
                if (members.Length > 1)
                {
                    SearchTrees(members, members, family, order, tables);
                }
            }
        }
    }

    private void SearchTrees(ClaimRow[] a, ClaimRow[] b, OrderFamily family, Certainty order, TableSet tables)
    {
        if (!MayViolate(a, b))
        {
            return;
        }

        var shape = new TimeShape(rows.Kinds[a[0].Claim], rows.Kinds[b[0].Claim], rows.IsActual(a[0].Claim), _slack);
        foreach (var verdict in (ReadOnlySpan<Verdict>)[Verdict.Contradiction, Verdict.Tension])
        {
            if (verdict == Verdict.Contradiction && order != Certainty.Certain)
            {
                continue;
            }

            var table = tables.For(family, verdict);
            var wider = new DominanceTree(Items(b, verdict, shape, isNarrower: false));
            foreach (var row in a)
            {
                var opponent = Ask(wider, row, verdict, order, shape, isNarrower: true, other => row.Claim != other
                    && rows.Test(row.Claim, other, order) == verdict && OrderFamilies.Of(rows, row.Claim, other) == family, b);
                if (opponent >= 0)
                {
                    table.AddBelow(row.Claim, opponent);
                }
            }

            var narrower = new DominanceTree(Items(a, verdict, shape, isNarrower: true));
            foreach (var row in b)
            {
                var opponent = Ask(narrower, row, verdict, order, shape, isNarrower: false, other => row.Claim != other
                    && rows.Test(other, row.Claim, order) == verdict && OrderFamilies.Of(rows, other, row.Claim) == family, a);
                if (opponent >= 0)
                {
                    table.AddAbove(row.Claim, opponent);
                }
            }
        }
    }

    // The strongest among those whose times overlap, and among those beside them that independence brings near.
    private int Ask(DominanceTree tree, in ClaimRow row, Verdict verdict, Certainty order, TimeShape shape, bool isNarrower, Func<int, bool> passes, ClaimRow[] others)
    {
        var (most, least) = isNarrower
            ? verdict == Verdict.Contradiction ? (row.PossibleLow, 0) : (row.Low, row.PossibleLow)
            : verdict == Verdict.Contradiction ? (-row.PossibleHigh, 0) : (-row.High, -row.PossibleHigh);
        var query = new DominanceTree.Query(
            verdict, shape.Overlapping(row, isNarrower), most, least, row.Key, row.Origin, IsBeside: false, order == Certainty.Certain && shape.IsDecidedByDays, row.IsExact, row.IsWindow);
        var best = Local(tree.Strongest(query, local => passes(others[local].Claim), _open), others);
        if (verdict == Verdict.Contradiction || _slack == 0)
        {
            return best;
        }

        foreach (var box in shape.Beside(row, isNarrower))
        {
            var beside = Local(tree.Strongest(query with { Box = box, IsBeside = true }, local => passes(others[local].Claim), _open), others);
            best = best < 0 ? beside : beside < 0 ? best : Stronger(best, beside, isNarrower);
        }

        return best;
    }

    private int Stronger(int first, int second, bool isNarrower)
    {
        var (a, b) = (rows.RowOf(first), rows.RowOf(second));
        var order = isNarrower ? a.High.CompareTo(b.High) : b.Low.CompareTo(a.Low);
        return order < 0 || (order == 0 && rows.Dataset.Claims[first].Id < rows.Dataset.Claims[second].Id) ? first : second;
    }

    private DominanceTree.Item[] Items(ClaimRow[] group, Verdict verdict, TimeShape shape, bool isNarrower)
    {
        var ranks = Enumerable.Range(0, group.Length).ToArray();
        Array.Sort(ranks, (x, y) => rows.Dataset.Claims[group[x].Claim].Id.CompareTo(rows.Dataset.Claims[group[y].Claim].Id));
        var items = new DominanceTree.Item[group.Length];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            var local = ranks[rank];
            ref readonly var row = ref group[local];
            var (value, possible) = isNarrower
                ? (verdict == Verdict.Contradiction ? -row.PossibleLow : -row.Low, -row.PossibleLow)
                : (verdict == Verdict.Contradiction ? row.PossibleHigh : row.High, row.PossibleHigh);
            var (start, end) = shape.Place(row, isNarrower);
            items[rank] = new(local, rank, value, possible, start, end, row.Key, row.Origin, row.IsExact, row.IsWindow);
        }

        return items;
    }

    private static int Local(int local, ClaimRow[] group) => local < 0 ? -1 : group[local].Claim;

    private static SortedSet<int> Dimensions(ReadOnlySpan<ClaimRow> group)
    {
        var dimensions = new SortedSet<int>();
        foreach (ref readonly var row in group)
        {
            dimensions.Add(row.Dimension);
        }

        return dimensions;
    }

    private static ClaimRow[] Of(ReadOnlySpan<ClaimRow> group, int dimension)
    {
        var members = new List<ClaimRow>(group.Length);
        foreach (ref readonly var row in group)
        {
            if (row.Dimension == dimension)
            {
                members.Add(row);
            }
        }

        return [.. members];
    }

    /// <summary>The opponents of one pair of scopes, by family and verdict.</summary>
    private sealed class TableSet(ClaimRows rows, int narrower, int wider, Certainty order)
    {
        private readonly SortedDictionary<(OrderFamily Family, Verdict Verdict), OpponentTable> _tables = [];

        public IEnumerable<OrderFamily> Families => OrderFamilies.Between(rows.Dataset.Keys, narrower, wider);

        public OpponentTable For(OrderFamily family, Verdict verdict)
        {
            if (!_tables.TryGetValue((family, verdict), out var table))
            {
                table = new(rows, verdict);
                _tables.Add((family, verdict), table);
            }

            return table;
        }

        public void AddTo(List<Violations> found)
        {
            foreach (var ((family, verdict), table) in _tables)
            {
                if (!table.IsEmpty)
                {
                    var (claims, opponents) = table.ToArrays();
                    found.Add(new() { Narrower = narrower, Wider = wider, Order = order, Family = family, Verdict = verdict, Claims = claims, StrongestOpponents = opponents });
                }
            }
        }
    }
}
