namespace ConflictModel.Benchmarks;

/// <summary>Two closed ranges, as ranges and as their bare ends.</summary>
/// <param name="low">The lower end of the first.</param>
/// <param name="high">The upper end of the first.</param>
/// <param name="otherLow">The lower end of the second.</param>
/// <param name="otherHigh">The upper end of the second.</param>
public sealed class RangePair(decimal low, decimal high, decimal otherLow, decimal otherHigh)
{
    /// <summary>The lower end of the first range.</summary>
    public decimal Low { get; } = low;

    /// <summary>The upper end of the first range.</summary>
    public decimal High { get; } = high;

    /// <summary>The lower end of the second range.</summary>
    public decimal OtherLow { get; } = otherLow;

    /// <summary>The upper end of the second range.</summary>
    public decimal OtherHigh { get; } = otherHigh;

    /// <summary>The first range.</summary>
    public QuantityRange Range { get; } = QuantityRange.Between(low, high);

    /// <summary>The second range.</summary>
    public QuantityRange Other { get; } = QuantityRange.Between(otherLow, otherHigh);

    /// <summary>The relation: the name of the row.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Range.RelationTo(Other).ToString();
}
