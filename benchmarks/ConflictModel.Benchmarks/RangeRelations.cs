using BenchmarkDotNet.Attributes;

namespace ConflictModel.Benchmarks;

/// <summary><see cref="QuantityRange.RelationTo"/> against the comparisons that one would write for four <see cref="decimal"/> ends, all present and included: the ladder of thirteen answers without open or missing ends.</summary>
public class RangeRelations
{
    /// <summary>Pairs that leave the ladder at different rungs.</summary>
    public static IEnumerable<RangePair> Pairs =>
    [
        new(1400, 1700, 10000, 12000),
        new(1400, 1700, 1600, 12000),
        new(1400, 1700, 1400, 1700),
        new(1400, 1700, 1000, 2000),
    ];

    /// <summary>The pair of this run.</summary>
    [ParamsSource(nameof(Pairs))]
    public RangePair Pair { get; set; } = new(0, 0, 0, 0);

    /// <summary>Four numbers, compared in place.</summary>
    /// <returns>The relation.</returns>
    [Benchmark(Baseline = true, Description = "four decimals by hand")]
    public RangeRelation FourDecimals() => Relate(Pair.Low, Pair.High, Pair.OtherLow, Pair.OtherHigh);

    /// <summary>Two ranges.</summary>
    /// <returns>The relation.</returns>
    [Benchmark(Description = "QuantityRange.RelationTo")]
    public RangeRelation TwoRanges() => Pair.Range.RelationTo(Pair.Other);

    private static RangeRelation Relate(decimal low, decimal high, decimal otherLow, decimal otherHigh)
    {
        if (high < otherLow)
            return RangeRelation.Before;

        if (otherHigh < low)
            return RangeRelation.After;

        if (low == otherLow)
        {
            return high == otherHigh ? RangeRelation.Equal
                : high < otherHigh ? RangeRelation.Starts
                : RangeRelation.StartedBy;
        }

        if (high == otherHigh)
            return low < otherLow ? RangeRelation.FinishedBy : RangeRelation.Finishes;

        if (low < otherLow)
        {
            return high > otherHigh ? RangeRelation.Contains
                : high == otherLow ? RangeRelation.Meets
                : RangeRelation.Overlaps;
        }

        return high < otherHigh ? RangeRelation.ContainedBy
            : low == otherHigh ? RangeRelation.MetBy
            : RangeRelation.OverlappedBy;
    }
}
