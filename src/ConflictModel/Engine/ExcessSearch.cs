using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Of claims of one scope, for each that exceeds a claim of another statement, or is exceeded by one, the pair with the widest gap. Facts
/// of one origin and time are sorted; any others are compared pairwise.
/// </summary>
/// <param name="rows">The claims of the dataset.</param>
/// <param name="claims">The claims that are looked at.</param>
/// <param name="statements">The number of each one's statement.</param>
internal sealed class ExcessSearch(ClaimColumns rows, int[] claims, int[] statements)
{
    // What is no count of a period that has ended exceeds, and is exceeded, whenever it was known; so is a total exceeded.
    private const long Always = long.MinValue;
    private const long EndOfTime = long.MaxValue - 1;
    private const long Never = long.MaxValue;

    private readonly (int Low, int High)[] _widest = new (int, int)[claims.Length];

    /// <summary>The pairs, by the positions of their claims; some may be there twice.</summary>
    public IEnumerable<(int High, int Low)> Find()
    {
        Array.Fill(_widest, (-1, -1));
        if (!AreSorted())
        {
            EachWithEach();
        }
        else
        {
            // Only times of one kind, seen from times of one kind, are in one order.
            var classes = ByCorrections()
                .SelectMany(part => part.Claims.GroupBy(KindOf).Select(group => (part.Class, Kind: group.Key, Claims: group.ToList())))
                .ToList();
            foreach (var higher in classes)
            {
                foreach (var lower in classes)
                {
                    if (!IsExplained(higher.Class, lower.Class))
                    {
                        Sweep(higher.Claims, higher.Kind, lower.Claims, lower.Kind);
                    }
                }
            }
        }

        for (var i = 0; i < claims.Length; i++)
        {
            if (_widest[i].Low >= 0)
            {
                yield return (i, _widest[i].Low);
            }

            if (_widest[i].High >= 0)
            {
                yield return (_widest[i].High, i);
            }
        }
    }

    private QuantityRange RangeOf(int i) => rows.EstimateOf(claims[i]).Plausible;

    private bool AreSorted()
    {
        var (first, origin) = (claims[0], rows.Origins[claims[0]].Number);
        var ids = Array.Exists(claims, claim => CorrectionTable.IsCorrection(rows.Claims[claim]))
            ? claims.Select(claim => rows.Claims[claim].Id).ToHashSet()
            : [];
        return origin >= 0 && !Array.Exists(claims, claim => rows.Claims[claim].Corrects is { } corrected && ids.Contains(corrected))
            && rows.IsActual(first) && Array.TrueForAll(claims, IsLikeFirst);

        bool IsLikeFirst(int claim) => rows.IsCompared(claim)
            && rows.Origins[claim].Number == origin
            && rows.DimensionOf(claim) == rows.DimensionOf(first)
            && (claim == first || rows.Times[claim].HasSameKey(rows.Times[first]));
    }

    private void EachWithEach()
    {
        for (var high = 0; high < claims.Length; high++)
        {
            for (var low = 0; low < claims.Length; low++)
            {
                if (statements[high] != statements[low] && RangeOf(low).IsBelow(RangeOf(high)) == Certainty.Certain
                    && rows.Test(claims[high], claims[low], Certainty.Certain) != Verdict.Consistent)
                {
                    Add(high, low);
                }
            }
        }
    }

    private void Add(int high, int low)
    {
        ref var above = ref _widest[high].Low;
        above = above < 0 || IsLower(low, above) ? low : above;
        ref var below = ref _widest[low].High;
        below = below < 0 || IsHigher(high, below) ? high : below;
    }

    // The claims by what the corrections of their scope say of them: for each, whether it is of before, of after, or of neither.
    private List<(string Class, List<int> Claims)> ByCorrections()
    {
        var corrections = rows.KindOf(claims[0]) == MeasureKind.Flow ? rows.Corrections.Of(rows.Keys.ScopeOf(claims[0])) : [];
        var all = Enumerable.Range(0, claims.Length);
        return corrections.Count == 0
            ? [("", all.ToList())]
            : [.. all.GroupBy(i => string.Concat(corrections.Select(correction => rows.Corrections.SideOf(claims[i], correction))))
                .Select(group => (group.Key, group.ToList()))];
    }

    private static bool IsExplained(string first, string second)
    {
        for (var i = 0; i < first.Length; i++)
        {
            if (CorrectionTable.AreOnBothSides(first[i], second[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void Sweep(List<int> highers, ClockKind higher, List<int> lowers, ClockKind lower)
    {
        var above = highers.ConvertAll(i => (At: KnownLast(i, lower), Claim: i));
        var below = lowers.ConvertAll(i => (At: KnownFirst(i, higher), Claim: i));
        above.Sort((a, b) => b.At.CompareTo(a.At));
        below.Sort((a, b) => b.At.CompareTo(a.At));

        // From the last to the first: the lowest of those that were known later than each.
        var best = Best.None;
        var next = 0;
        foreach (var (at, high) in above)
        {
            for (; next < below.Count && below[next].At > at; next++)
            {
                best = best.With(below[next].Claim, statements, IsLower);
            }

            if (best.Beside(statements[high], statements) is >= 0 and var low && RangeOf(low).IsBelow(RangeOf(high)) == Certainty.Certain)
            {
                Add(high, low);
            }
        }

        // From the first to the last: the highest of those that were known earlier.
        best = Best.None;
        next = above.Count - 1;
        for (var i = below.Count - 1; i >= 0; i--)
        {
            for (; next >= 0 && above[next].At < below[i].At; next--)
            {
                best = best.With(above[next].Claim, statements, IsHigher);
            }

            if (best.Beside(statements[below[i].Claim], statements) is >= 0 and var high
                && RangeOf(below[i].Claim).IsBelow(RangeOf(high)) == Certainty.Certain)
            {
                Add(high, below[i].Claim);
            }
        }
    }

    private ClockKind KindOf(int i) => rows.CountTimeOf(claims[i]).Kind;

    private long KnownLast(int i, ClockKind seenFrom) =>
        rows.CountTimeOf(claims[i]) is { IsNone: false } count ? count.IsTotal ? EndOfTime : count.SeenFrom(seenFrom).Last : Always;

    private long KnownFirst(int i, ClockKind seenFrom) =>
        rows.CountTimeOf(claims[i]) is { IsNone: false, IsTotal: false } count ? count.SeenFrom(seenFrom).First : Never;

    private bool IsLower(int i, int other) =>
        RangeOf(i).EndsBelow(RangeOf(other)) || (!RangeOf(other).EndsBelow(RangeOf(i)) && IdOf(i) < IdOf(other));

    private bool IsHigher(int i, int other) =>
        RangeOf(i).StartsAbove(RangeOf(other)) || (!RangeOf(other).StartsAbove(RangeOf(i)) && IdOf(i) < IdOf(other));

    private EntityId<Claim> IdOf(int i) => rows.Claims[claims[i]].Id;

    /// <summary>The best claim of all, and the best of those of other statements.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Best(int First, int Second)
    {
        public static Best None { get; } = new(-1, -1);

        public Best With(int claim, int[] statements, Func<int, int, bool> isBetter) => First < 0 ? new(claim, -1)
            : statements[claim] == statements[First] ? isBetter(claim, First) ? this with { First = claim } : this
            : isBetter(claim, First) ? new(claim, First)
            : Second < 0 || isBetter(claim, Second) ? this with { Second = claim }
            : this;

        public int Beside(int statement, int[] statements) => First >= 0 && statements[First] == statement ? Second : First;
    }
}
