namespace ConflictModel.Engine;

/// <summary>
/// Finds every claim that violates the order within one scope, or between a scope and one that it is within, and its strongest opponent.
/// Small groups are compared pairwise, large ones with trees.
/// </summary>
/// <param name="rows">The claims.</param>
/// <param name="fewPairs">Up to how many pairs are compared pairwise: about where that is as fast as building trees. Of plain claims it is
/// many more.</param>
internal sealed class OrderSearch(ClaimRows rows, long fewPairs = OrderSearch.FewPairs)
{
    public const long FewPairs = 16384;

    private const int PlainPairs = 16;

    private readonly OpponentTables _tables = new(rows);
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

        _tables.Begin(narrower, wider);
        var decision = new PairDecision(rows, narrower, wider, order);
        var pairs = (long)a.Length * b.Length;
        if (pairs <= fewPairs || (pairs <= fewPairs * PlainPairs && ArePlain(a) && ArePlain(b)))
        {
            EachWithEach(a, b, narrower == wider, decision);
        }
        else
        {
            SearchTrees(a, b, narrower == wider, order, decision);
        }

        _tables.TakeTo(found, order);
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

    private static bool ArePlain(ReadOnlySpan<ClaimRow> rows)
    {
        foreach (ref readonly var row in rows)
        {
            if (!row.IsPlain)
            {
                return false;
            }
        }

        return true;
    }

    // Rows are in the order of their first days: facts that start after the last day within reach cannot matter.
    private void EachWithEach(ReadOnlySpan<ClaimRow> a, ReadOnlySpan<ClaimRow> b, bool isSame, in PairDecision decision)
    {
        var isDated = rows.IsActual(a[0].Claim);
        for (var i = 0; i < a.Length; i++)
        {
            ref readonly var first = ref a[i];
            var last = isDated ? (long)first.End + _slack : int.MaxValue;
            for (var j = isSame ? i + 1 : 0; j < b.Length && b[j].Start <= last; j++)
            {
                ref readonly var second = ref b[j];
                if (first.Low > second.High)
                {
                    Decide(first, second, decision);
                }
                else if (isSame && second.Low > first.High)
                {
                    Decide(second, first, decision);
                }
            }
        }
    }

    private void Decide(in ClaimRow narrower, in ClaimRow wider, in PairDecision decision)
    {
        if (decision.Of(narrower, wider, out var family) is var verdict and not Verdict.Consistent)
        {
            _tables.Find(family, verdict)?.Add(rows.PositionOf(narrower.Claim), rows.PositionOf(wider.Claim));
        }
    }

    private void SearchTrees(ReadOnlySpan<ClaimRow> a, ReadOnlySpan<ClaimRow> b, bool isSame, Certainty order, in PairDecision decision)
    {
        var search = new TreeSearch(rows, order, decision);
        var wider = RankedClaims.Of(b, rows.Dataset).By(row => row.Dimension).ToDictionary();
        foreach (var (dimension, narrower) in isSame ? wider : RankedClaims.Of(a, rows.Dataset).By(row => row.Dimension))
        {
            if (!wider.TryGetValue(dimension, out var others))
            {
                continue;
            }

            foreach (var family in _tables.Families)
            {
                if (!OrderFamilies.IsOfOneOrigin(family))
                {
                    SearchTrees(narrower, others, family, search);
                    continue;
                }

                foreach (var (_, origin) in narrower.By(row => row.Origin).Where(origin => origin.Value.Rows.Length > 1))
                {
                    search.Search(origin, origin, family, verdict => _tables.Find(family, verdict)!);
                }
            }
        }
    }

    // A documented count can be above only those of its own origin.
    private void SearchTrees(RankedClaims narrower, RankedClaims wider, OrderFamily family, TreeSearch search)
    {
        if (!Array.Exists(wider.Rows, row => row.IsDocumented))
        {
            search.Search(narrower, wider, family, verdict => _tables.Find(family, verdict)!);
            return;
        }

        foreach (var (_, counts) in wider.By(row => row.IsDocumented ? -1 : 0))
        {
            search.Search(narrower, counts, family, verdict => _tables.Find(family, verdict)!);
        }

        var own = narrower.By(row => row.Origin).ToDictionary();
        foreach (var (origin, documented) in wider.By(row => row.IsDocumented ? row.Origin : -1))
        {
            if (own.TryGetValue(origin, out var counts))
            {
                search.Search(counts, documented, family, verdict => _tables.Find(family, verdict)!);
            }
        }
    }
}
