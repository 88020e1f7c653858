namespace ConflictModel;

/// <content>Saturating arithmetic for interpretation, and a number inside a range.</content>
public readonly partial struct QuantityRange
{
    /// <summary>
    /// Factors and numbers up to this limit have a product that <see cref="decimal"/> holds, which saves the overflow check.
    /// </summary>
    private const decimal SmallFactor = 1000;
    private const decimal SmallNumber = decimal.MaxValue / 1001;

    // One with all digits a decimal has: dividing by it drops trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>A number of the range, near its lower end; null if there is no <see cref="decimal"/> between exclusive ends.</summary>
    internal decimal? Sample
    {
        get
        {
            if (IncludesLow || IncludesHigh)
            {
                return IncludesLow ? _low : _high;
            }

            return (HasLow, HasHigh) switch
            {
                (true, true) => Inside(MiddleOf(_low, _high)),
                (true, false) => _low < decimal.MaxValue ? Inside(_low + 1) : null,
                (false, true) => _high > decimal.MinValue ? Inside(_high - 1) : null,
                (false, false) => 0,
            };
        }
    }

    /// <summary>The range without its upper end.</summary>
    internal QuantityRange OpenAbove => !HasLow ? Any : IncludesLow ? AtLeast(_low) : MoreThan(_low);

    /// <summary>The range with each end that it has.</summary>
    internal QuantityRange Closed() =>
        new(_low, _high, _ends | (HasLow ? RangeEnds.IncludesLow : RangeEnds.None) | (HasHigh ? RangeEnds.IncludesHigh : RangeEnds.None));

    /// <summary>
    /// A range of factors (none negative) times a number (not negative): an upper end beyond <see cref="decimal"/> is none, a lower one is
    /// the largest number. Ends that fall together are one number.
    /// </summary>
    internal QuantityRange ScaledBy(decimal number)
    {
        var low = HasLow ? Saturated(_low, number) ?? decimal.MaxValue : 0;
        var high = HasHigh ? Saturated(_high, number) : null;
        if (high is null)
        {
            return new(low, 0, _ends & (RangeEnds.Low | RangeEnds.IncludesLow));
        }

        return HasLow && low >= high ? Exactly(high.Value) : new(low, high.Value, _ends);
    }

    /// <summary>
    /// A product of two numbers that are not negative; null if it is beyond <see cref="decimal"/>. The quotient may be rounded, so that it
    /// counts as beyond itself.
    /// </summary>
    internal static decimal? Saturated(decimal factor, decimal number)
    {
        if (factor <= SmallFactor && number <= SmallNumber)
        {
            return Plain(factor * number);
        }

        var isBeyond = factor > 1 && number > 1 && number >= decimal.MaxValue / factor;
        return isBeyond ? null : Plain(factor * number);
    }

    // Computed numbers have no printed digits to preserve: 0.75 of 1500 is 1125, not 1125.00.
    private static decimal Plain(decimal value)
    {
        var whole = decimal.Truncate(value);
        return whole == value ? whole : value / One;
    }

    private decimal? Inside(decimal value) => Contains(value) ? value : null;
}
