namespace ConflictModel.Rules;

/// <summary>The middle of weighted numbers.</summary>
internal static class WeightedMedian
{
    /// <summary>The lowest number up to which lies half of all weight; the lower of two middle ones. Null where nothing has weight.</summary>
    public static decimal? Of(IEnumerable<(decimal Number, decimal Weight)> numbers)
    {
        var ordered = numbers.Where(entry => entry.Weight > 0).OrderBy(entry => entry.Number).ToList();
        var half = ordered.Sum(entry => entry.Weight) / 2;
        var sum = 0m;
        foreach (var (number, weight) in ordered)
        {
            sum += weight;
            if (sum >= half)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>
    /// The weighted median of the best numbers of some claims, moved into a range. An estimate with both ends says what the number is, a bound only what it is not: bounds count where there is nothing else.
    /// An origin weighs as much with one claim as with ten.
    /// </summary>
    public static decimal? BestWithin(QuantityRange range, EquatableList<ClaimEvidence> claims)
    {
        if (claims.Count == 1)
        {
            return Moved(claims[0].Estimate.Best, range);
        }

        return Moved(Of(claims, hasBothEnds: true) ?? Of(claims, hasBothEnds: false), range);
    }

    private static decimal? Of(EquatableList<ClaimEvidence> claims, bool hasBothEnds)
    {
        var meant = claims.Where(claim => claim.Estimate.Best is not null && claim.Estimate.Possible is { HasLow: true, HasHigh: true } == hasBothEnds).ToList();
        if (meant.Count < 2)
        {
            return meant.Count == 0 ? null : meant[0].Estimate.Best;
        }

        var ofOrigin = meant.CountBy(claim => claim.Origin).ToDictionary();
        var isWeighted = meant.Exists(claim => claim.Weight > 0);
        return Of(meant.Select(claim => (claim.Estimate.Best!.Value, (isWeighted ? claim.Weight : 1) / ofOrigin[claim.Origin])));
    }

    private static decimal? Moved(decimal? best, QuantityRange range) => best is not { } number || range.Contains(number) ? best
        : range.HasLow && number <= range.Low ? (range.IncludesLow ? range.Low : range.Sample)
        : range.IncludesHigh ? range.High : range.Sample;
}
