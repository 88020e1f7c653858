namespace ConflictModel;

/// <content>Arithmetic: the range of the results that the numbers of two ranges can have.</content>
public readonly partial struct QuantityRange
{
    /// <summary>Adds another range: every sum of a number of each.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The range of the sums. Ends with more digits than <see cref="decimal"/> holds are rounded as its arithmetic does.</returns>
    /// <exception cref="OverflowException">An end is beyond <see cref="decimal"/>; the message names both ranges.</exception>
    public QuantityRange Plus(QuantityRange other) => Add(other, other, "plus");

    /// <summary>Subtracts another range: every difference of a number of each.</summary>
    /// <param name="other">The range to subtract.</param>
    /// <returns>
    /// The range of the differences. Ends with more digits than <see cref="decimal"/> holds are rounded as its arithmetic does.
    /// </returns>
    /// <exception cref="OverflowException">An end is beyond <see cref="decimal"/>; the message names both ranges.</exception>
    public QuantityRange Minus(QuantityRange other) => Add(other.Negated(), other, "minus");

    /// <summary>Multiplies by another range: every product of a number of each.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>
    /// The range of the products. Ends with more digits than <see cref="decimal"/> holds are rounded as its arithmetic does.
    /// </returns>
    /// <exception cref="OverflowException">An end is beyond <see cref="decimal"/>; the message names both ranges.</exception>
    public QuantityRange Times(QuantityRange other)
    {
        try
        {
            var first = Product(LowEnd, other.LowEnd);
            var (low, high) = (first, first);
            foreach (var product in (ReadOnlySpan<RangeEnd>)[
                Product(LowEnd, other.HighEnd), Product(HighEnd, other.LowEnd), Product(HighEnd, other.HighEnd)])
            {
                low = RangeEnd.Lower(low, product);
                high = RangeEnd.Higher(high, product);
            }

            return OfEnds(low, high);
        }
        catch (OverflowException overflow)
        {
            throw new OverflowException($"{this} times {other} has an end beyond the largest number, {Largest}.", overflow);
        }
    }

    /// <summary>Every number of this range times a factor.</summary>
    /// <param name="factor">The factor; a negative one turns the range around.</param>
    /// <returns>
    /// The range of the products. Ends with more digits than <see cref="decimal"/> holds are rounded as its arithmetic does.
    /// </returns>
    /// <exception cref="OverflowException">An end is beyond <see cref="decimal"/>; the message names the range and the factor.</exception>
    public QuantityRange Times(decimal factor) => Times(Exactly(factor));

    private static string Largest => Invariant($"{decimal.MaxValue}");

    private RangeEnd LowEnd => HasLow ? new(_low, 0, IncludesLow) : new(0, -1, IsIncluded: false);

    private RangeEnd HighEnd => HasHigh ? new(_high, 0, IncludesHigh) : new(0, 1, IsIncluded: false);

    private QuantityRange Negated() => OfEnds(
        new(0 - _high, HasHigh ? 0 : -1, IncludesHigh),
        new(0 - _low, HasLow ? 0 : 1, IncludesLow));

    private QuantityRange Add(QuantityRange addend, QuantityRange named, string operation)
    {
        try
        {
            return OfEnds(Sum(LowEnd, addend.LowEnd), Sum(HighEnd, addend.HighEnd));
        }
        catch (OverflowException overflow)
        {
            throw new OverflowException($"{this} {operation} {named} has an end beyond the largest number, {Largest}.", overflow);
        }
    }

    private static RangeEnd Sum(RangeEnd a, RangeEnd b) => a.Infinity != 0 || b.Infinity != 0
        ? new(0, a.Infinity | b.Infinity, IsIncluded: false)
        : new(a.Value + b.Value, 0, a.IsIncluded && b.IsIncluded);

    /// <summary>
    /// Zero times anything is zero, also times an unbounded end: the products of the numbers that are really there are all zero.
    /// </summary>
    private static RangeEnd Product(RangeEnd a, RangeEnd b)
    {
        if (a.IsZero || b.IsZero)
        {
            return new(0, 0, (a.IsZero && a.IsIncluded) || (b.IsZero && b.IsIncluded));
        }

        return a.Infinity != 0 || b.Infinity != 0
            ? new(0, a.Sign * b.Sign, IsIncluded: false)
            : new(a.Value * b.Value, 0, a.IsIncluded && b.IsIncluded);
    }

    /// <summary>An end left out may be rounded onto the other end; the range is then that one number, never empty.</summary>
    private static QuantityRange OfEnds(RangeEnd low, RangeEnd high)
    {
        if (low.Infinity == 0 && high.Infinity == 0 && low.Value >= high.Value)
        {
            return new(low.Value, low.Value, RangeEnds.Closed);
        }

        var ends = (low.Infinity == 0 ? RangeEnds.Low : RangeEnds.None) | (high.Infinity == 0 ? RangeEnds.High : RangeEnds.None)
            | (low.IsIncluded ? RangeEnds.IncludesLow : RangeEnds.None) | (high.IsIncluded ? RangeEnds.IncludesHigh : RangeEnds.None);
        return new(low.Value, high.Value, ends);
    }

    private static decimal Distance(decimal low, decimal high)
    {
        try
        {
            return high - low;
        }
        catch (OverflowException overflow)
        {
            throw new OverflowException(
                Invariant($"The distance from {low} to {high} is beyond the largest number, {decimal.MaxValue}."), overflow);
        }
    }

    /// <summary>
    /// Two ends of one sign are apart by at most the larger of them; ends of two signs may be further apart than a number reaches, but
    /// their sum is not.
    /// </summary>
    private static decimal MiddleOf(decimal low, decimal high) => low < 0 && high > 0 ? (low + high) / 2 : low + ((high - low) / 2);
}
