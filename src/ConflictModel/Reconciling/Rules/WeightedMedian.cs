using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>
/// The middle of weighted figures: the lowest up to which lies half of all weight, so that of two middle ones it is the lower.
/// </summary>
internal static class WeightedMedian
{
    /// <summary>
    /// The item at which half of all weight is reached, in the order of the items; all weigh the same where none has weight.
    /// </summary>
    public static T Of<T>(IReadOnlyList<T> ordered, Func<T, decimal> weightOf)
    {
        var half = ordered.Sum(weightOf) / 2;
        if (half == 0)
        {
            return ordered[(ordered.Count - 1) / 2];
        }

        var sum = 0m;
        foreach (var item in ordered)
        {
            sum += weightOf(item);
            if (sum >= half)
            {
                return item;
            }
        }

        return ordered[^1];
    }

    /// <summary>The median of the low ends to that of the high ends. Each low lies below its high, and so do their medians.</summary>
    public static QuantityRange RangeOf(EquatableList<ClaimEvidence> claims, Func<Estimate, QuantityRange> rangeOf)
    {
        if (claims.Count == 1)
        {
            return rangeOf(claims[0].Estimate);
        }

        var weights = Weights(claims);
        return RangeCut.Between(MedianOf(RangeCut.StartOf), MedianOf(RangeCut.EndOf));

        RangeCut MedianOf(Func<QuantityRange, RangeCut> cut)
        {
            var cuts = claims.Select((claim, index) => (Cut: cut(rangeOf(claim.Estimate)), Weight: weights[index])).ToList();
            cuts.Sort(static (a, b) => RangeCut.Compare(a.Cut, b.Cut));
            return Of(cuts, entry => entry.Weight).Cut;
        }
    }

    /// <summary>
    /// The weighted median of the best numbers of some claims, moved into a range. An estimate with both ends says what the number is, a
    /// bound only what it is not: bounds ("at least 500", "up to 500") count where there is nothing else.
    /// </summary>
    public static decimal? BestWithin(QuantityRange range, EquatableList<ClaimEvidence> claims)
    {
        if (claims.Count == 1)
        {
            return range.Nearest(claims[0].Estimate.Best);
        }

        var numbers = WithBest(claims, isBound: false);
        numbers = numbers.Count > 0 ? numbers : WithBest(claims, isBound: true);
        if (numbers.Count == 0)
        {
            return null;
        }

        var weights = Weights(numbers);
        var ordered = numbers.Select((claim, index) => (Number: claim.Estimate.Best!.Value, Weight: weights[index])).ToList();
        ordered.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        return range.Nearest(Of(ordered, entry => entry.Weight).Number);
    }

    /// <summary>The number of a range that is nearest to a number.</summary>
    public static decimal? Nearest(this QuantityRange range, decimal? number) => number is not { } value || range.Contains(value) ? number
        : range.HasLow && value <= range.Low ? (range.IncludesLow ? range.Low : range.Sample)
        : range.IncludesHigh ? range.High : range.Sample;

    private static EquatableList<ClaimEvidence> WithBest(EquatableList<ClaimEvidence> claims, bool isBound) =>
        claims.Where(claim => claim.Estimate.Best is not null && IsBound(claim.Estimate.Possible) == isBound).ToEquatableList();

    // A ceiling starts at nothing, as everything that is counted may.
    private static bool IsBound(QuantityRange possible) =>
        !possible.HasHigh || !possible.HasLow || (possible.Low == 0 && possible.High > 0);

    // An origin weighs as much with one claim as with ten.
    private static decimal[] Weights(EquatableList<ClaimEvidence> claims)
    {
        var ofOrigin = claims.CountBy(claim => claim.Origin).ToDictionary();
        return [.. claims.Select(claim => claim.Weight / ofOrigin[claim.Origin])];
    }
}
