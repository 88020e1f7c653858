namespace ConflictModel.Engine;

/// <summary>
/// Finds, for each claim of two groups with one dimension, its strongest opponent in the other group, for groups too large to compare all
/// pairs.
/// </summary>
internal sealed partial class TreeSearch(ClaimRows rows, Certainty order, PairDecision decision)
{
    // Claims that a thread asks for at a time.
    private const int ClaimsAtATime = 512;

    private readonly int _slack = rows.Simultaneity.IndependentOriginsDays;

    private bool _areClosed;
    private ClockKind _narrowerClock;
    private ClockKind _widerClock;

    /// <summary>Adds the opponents of one family.</summary>
    /// <param name="narrower">The claims of the narrower scope.</param>
    /// <param name="wider">The claims of the wider scope; the same ones for a scope with itself.</param>
    /// <param name="family">The family.</param>
    /// <param name="tableOf">Where opponents are added, by verdict.</param>
    public void Search(RankedClaims narrower, RankedClaims wider, OrderFamily family, Func<Verdict, OpponentTable> tableOf)
    {
        _areClosed = HasClosed(narrower) && HasClosed(wider);
        if (!_areClosed || !rows.Times.HaveTimes)
        {
            (_narrowerClock, _widerClock) = (ClockKind.Day, ClockKind.Day);
            SearchOneClock(narrower, wider, family, tableOf);
            return;
        }

        // Only times of one kind, seen from times of one kind, are in one order.
        var others = wider.By(ClockOf).ToList();
        foreach (var (narrowerClock, claims) in narrower.By(ClockOf))
        {
            foreach (var (widerClock, opponents) in others)
            {
                (_narrowerClock, _widerClock) = ((ClockKind)narrowerClock, (ClockKind)widerClock);
                SearchOneClock(claims, opponents, family, tableOf);
            }
        }
    }

    private void SearchOneClock(RankedClaims narrower, RankedClaims wider, OrderFamily family, Func<Verdict, OpponentTable> tableOf)
    {
        var (first, second) = (narrower.Rows[0].Claim, wider.Rows[0].Claim);
        var shape = new TimeShape(
            rows.KindOf(first),
            rows.KindOf(second),
            rows.IsActual(first),
            rows.IsReclassifiable(first) && rows.IsReclassifiable(second),
            _slack,
            rows.Times.HaveTimes);
        if (order == Certainty.Certain)
        {
            Search(narrower, wider, family, Verdict.Contradiction, shape, tableOf);
        }

        Search(narrower, wider, family, Verdict.Tension, shape, tableOf);
    }

    private void Search(
        RankedClaims narrower,
        RankedClaims wider,
        OrderFamily family,
        Verdict verdict,
        TimeShape shape,
        Func<Verdict, OpponentTable> tableOf)
    {
        OpponentTable? table = null;
        var tree = new DominanceTree(Items(wider, verdict, shape, isNarrower: false));
        var opponents = AskAll(tree, narrower.Rows, wider.Rows, family, verdict, shape, isNarrower: true);
        for (var i = 0; i < opponents.Length; i++)
        {
            if (opponents[i] >= 0)
            {
                (table ??= tableOf(verdict)).AddBelow(rows.PositionOf(narrower.Rows[i].Claim), rows.PositionOf(opponents[i]));
            }
        }

        // No claim is above it, so it is below none: then no claim violates from the other side either.
        if (table is null)
        {
            return;
        }

        tree = new DominanceTree(Items(narrower, verdict, shape, isNarrower: true));
        opponents = AskAll(tree, wider.Rows, narrower.Rows, family, verdict, shape, isNarrower: false);
        for (var i = 0; i < opponents.Length; i++)
        {
            if (opponents[i] >= 0)
            {
                table.AddAbove(rows.PositionOf(wider.Rows[i].Claim), rows.PositionOf(opponents[i]));
            }
        }
    }

    // The opponent of each claim among the others; below 0 where it has none.
    private int[] AskAll(
        DominanceTree tree, ClaimRow[] claims, ClaimRow[] others, OrderFamily family, Verdict verdict, TimeShape shape, bool isNarrower)
    {
        var opponents = new int[claims.Length];
        InParallel.Over(
            claims.Length,
            ClaimsAtATime,
            static () => new PriorityQueue<int, (double Value, int Rank)>(),
            (start, end, open) =>
            {
                for (var i = start; i < end; i++)
                {
                    opponents[i] = Ask(tree, claims[i], others, family, verdict, shape, isNarrower, open);
                }
            });
        return opponents;
    }

    // The strongest among those whose times overlap, and among those that are near because of independence.
    private int Ask(
        DominanceTree tree,
        in ClaimRow row,
        ClaimRow[] others,
        OrderFamily family,
        Verdict verdict,
        TimeShape shape,
        bool isNarrower,
        PriorityQueue<int, (double Value, int Rank)> open)
    {
        var (limit, least) = (isNarrower, verdict) switch
        {
            (true, Verdict.Contradiction) => (row.PossibleLow, 0),
            (true, _) => (row.Low, row.PossibleLow),
            (false, Verdict.Contradiction) => (-row.PossibleHigh, 0),
            _ => (-row.High, -row.PossibleHigh),
        };
        // What is certainly below, also after rounding.
        least -= Math.Abs(least) * 1e-14;
        var count = CountOf(row, isNarrower);
        var test = new Test(decision, family, verdict, row, others, isNarrower);
        var query = new DominanceTree.Query(
            verdict,
            shape.Overlapping(row, isNarrower),
            limit,
            least,
            row.Key,
            row.Origin,
            IsBeside: false,
            order == Certainty.Certain && shape.IsDecidedByDays && !(_areClosed && shape.IsReclassifiable),
            row.IsExact && !shape.IsReclassifiable,
            row.IsMoment)
        {
            // A part and its whole that are said in one statement must fit whenever they were known.
            Counts = _areClosed && (verdict == Verdict.Contradiction || OrderFamilies.IsWithinScope(family))
                ? KnownInOrder(count, verdict, isNarrower)
                : CountBox.Everything,
            Count = count,
            AreClosed = _areClosed,
            IsNarrower = isNarrower,
            Family = family,
        };
        var best = tree.Strongest(query, test, open);
        if (verdict == Verdict.Tension && _areClosed && !rows.CountTimeOf(row.Claim).IsNone)
        {
            // A first count is exceeded by a later one out of all proportion.
            var grown = query with
            {
                Counts = KnownTooEarly(count, isNarrower),
                Limit = Outgrown(limit, rows.Revision.FirstCountGrowth, isNarrower),
                IsDecidedByDays = false,
            };
            best = Stronger(best, tree.Strongest(grown, test, open), others, isNarrower);
        }

        if (verdict == Verdict.Tension && order == Certainty.Certain && !OrderFamilies.IsWithinScope(family))
        {
            foreach (var box in shape.Older(row, isNarrower))
            {
                var older = query with
                {
                    Box = box,
                    Counts = CountBox.Everything,
                    Limit = Outgrown(limit, rows.Revision.PartGrowth, isNarrower),
                    IsDecidedByDays = false,
                };
                best = Stronger(best, tree.Strongest(older, test, open), others, isNarrower);
            }
        }

        if (verdict == Verdict.Tension && _slack > 0)
        {
            foreach (var box in shape.Beside(row, isNarrower))
            {
                best = Stronger(best, tree.Strongest(query with { Box = box, IsBeside = true }, test, open), others, isNarrower);
            }
        }

        return best < 0 ? -1 : others[best].Claim;
    }

    private int Stronger(int first, int second, ClaimRow[] others, bool isNarrower)
    {
        if (first < 0 || second < 0)
        {
            return Math.Max(first, second);
        }

        ref readonly var a = ref others[first];
        ref readonly var b = ref others[second];
        var comparison = isNarrower ? a.High.CompareTo(b.High) : b.Low.CompareTo(a.Low);
        return comparison < 0 || (comparison == 0 && rows.Dataset.Claims[a.Claim].Id < rows.Dataset.Claims[b.Claim].Id) ? first : second;
    }

    private DominanceTree.Item[] Items(RankedClaims group, Verdict verdict, TimeShape shape, bool isNarrower)
    {
        var items = new DominanceTree.Item[group.Rows.Length];
        for (var local = 0; local < items.Length; local++)
        {
            ref readonly var row = ref group.Rows[local];
            var possible = isNarrower ? -row.PossibleLow : row.PossibleHigh;
            var value = verdict == Verdict.Contradiction ? possible : isNarrower ? -row.Low : row.High;
            var (start, end) = shape.Place(row, isNarrower);
            items[local] = new(
                local,
                group.Ranks[local],
                value,
                possible,
                start,
                end,
                row.Key,
                row.Origin,
                row.IsExact,
                row.IsMoment,
                CountOf(row, isNarrower));
        }

        return items;
    }

    private readonly struct Test(
        PairDecision decision,
        OrderFamily family,
        Verdict verdict,
        ClaimRow row,
        ClaimRow[] others,
        bool isNarrower) : DominanceTree.IOpponentTest
    {
        public bool Passes(int local)
        {
            ref readonly var other = ref others[local];
            return row.Claim != other.Claim
                && (isNarrower ? decision.Of(row, other, out var found) : decision.Of(other, row, out found)) == verdict
                && found == family;
        }
    }
}
