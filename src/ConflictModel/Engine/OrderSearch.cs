namespace ConflictModel.Engine;

/// <summary>
/// Finds every claim that violates the order within one scope, or between a scope and one that it is within, and its strongest opponent.
/// Few claims are compared each with each; many are asked of trees.
/// </summary>
/// <param name="rows">The claims.</param>
/// <param name="fewPairs">Up to how many pairs are compared each with each: about where that is as fast as building trees.</param>
internal sealed class OrderSearch(ClaimRows rows, long fewPairs = OrderSearch.FewPairs)
{
    public const long FewPairs = 16384;

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
        if ((long)a.Length * b.Length <= fewPairs)
        {
            EachWithEach(a, b, narrower == wider, order, tables);
        }
        else
        {
            SearchTrees(a, b, narrower == wider, order, tables);
        }

        tables.AddTo(found);
    }

    /// <summary>Every violating pair of one family and verdict, in the order of the claims' ids.</summary>
    public IEnumerable<(int Narrower, int Wider)> Pairs(Violations violations)
    {
        var others = ById(violations.Wider);
        foreach (var narrower in ById(violations.Narrower))
        {
            foreach (var wider in others)
            {
                if (narrower.Claim != wider.Claim && narrower.Low > wider.High
                    && rows.Test(narrower.Claim, wider.Claim, violations.Order) == violations.Verdict
                    && OrderFamilies.Of(rows, narrower.Claim, wider.Claim, violations.Verdict) == violations.Family)
                {
                    yield return (narrower.Claim, wider.Claim);
                }
            }
        }
    }

    private ClaimRow[] ById(int scope)
    {
        var claims = rows.RowsOf(scope).ToArray();
        Array.Sort(claims, (a, b) => rows.Dataset.Claims[a.Claim].Id.CompareTo(rows.Dataset.Claims[b.Claim].Id));
        return claims;
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

        return low > high;
    }

    private void EachWithEach(ReadOnlySpan<ClaimRow> a, ReadOnlySpan<ClaimRow> b, bool isSame, Certainty order, TableSet tables)
    {
        for (var i = 0; i < a.Length; i++)
        {
            ref readonly var first = ref a[i];
            for (var j = isSame ? i + 1 : 0; j < b.Length; j++)
            {
                ref readonly var second = ref b[j];
                if (first.Low > second.High)
                {
                    Decide(first, second, order, tables);
                }
                else if (isSame && second.Low > first.High)
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
        if (verdict != Verdict.Consistent && OrderFamilies.Of(rows, narrower.Claim, wider.Claim, verdict) is var family && tables.Families.Contains(family))
        {
            tables.For(family, verdict).Add(narrower.Claim, wider.Claim);
        }
    }

    private void SearchTrees(ReadOnlySpan<ClaimRow> a, ReadOnlySpan<ClaimRow> b, bool isSame, Certainty order, TableSet tables)
    {
        var search = new TreeSearch(rows, order);
        var wider = RankedClaims.Of(b, rows.Dataset).By(row => row.Dimension).ToDictionary();
        foreach (var (dimension, narrower) in isSame ? wider : RankedClaims.Of(a, rows.Dataset).By(row => row.Dimension))
        {
            if (!wider.TryGetValue(dimension, out var others))
            {
                continue;
            }

            foreach (var family in tables.Families)
            {
                if (!OrderFamilies.IsOfOneOrigin(family))
                {
                    search.Search(narrower, others, family, verdict => tables.For(family, verdict));
                    continue;
                }

                foreach (var (_, origin) in narrower.By(row => row.Origin))
                {
                    search.Search(origin, origin, family, verdict => tables.For(family, verdict));
                }
            }
        }
    }

    /// <summary>The opponents of one pair of scopes, by family and verdict.</summary>
    private sealed class TableSet(ClaimRows rows, int narrower, int wider, Certainty order)
    {
        private readonly SortedDictionary<(OrderFamily Family, Verdict Verdict), OpponentTable> _tables = [];

        public OrderFamily[] Families { get; } = OrderFamilies.Between(
            rows.Dataset.Keys, narrower, wider, rows.Dataset.Measures[rows.Dataset.Keys.ScopeKeys[narrower].Measure].Kind == MeasureKind.Flow);

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
