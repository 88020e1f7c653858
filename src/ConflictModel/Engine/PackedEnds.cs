namespace ConflictModel.Engine;

/// <summary>
/// The ends of ranges as doubles, in ten-thousandths, so that what a policy makes of a number that people print is exact: nine tenths of
/// it, or a share of a per cent. Inexact ends are rounded outwards, so that no violation is missed.
/// </summary>
internal static class PackedEnds
{
    private const decimal Parts = 10_000;
    private const decimal LargestExact = (1L << 50) / Parts;

    // More than any rounding of a decimal.
    private const double Slack = 1e-14;

    public static double Low(QuantityRange range) => !range.HasLow ? double.NegativeInfinity
        : !IsExact(range.Low) ? Rounded(range.Low, up: true)
        : range.IncludesLow ? Scaled(range.Low) : Math.BitIncrement(Scaled(range.Low));

    public static double High(QuantityRange range) => !range.HasHigh ? double.PositiveInfinity
        : !IsExact(range.High) ? Rounded(range.High, up: false)
        : range.IncludesHigh ? Scaled(range.High) : Math.BitDecrement(Scaled(range.High));

    /// <summary>
    /// Determines whether the doubles represent both ends exactly; an exclusive end is between its number and the next
    /// ten-thousandth.
    /// </summary>
    public static bool AreExact(QuantityRange range) => (!range.HasLow || IsExact(range.Low)) && (!range.HasHigh || IsExact(range.High));

    // Whole ten-thousandths, and few enough that the double above is below the next.
    private static bool IsExact(decimal value) =>
        IsSmallWhole(value) || (Math.Abs(value) <= LargestExact && decimal.Truncate(value * Parts) == value * Parts);

    private static double Scaled(decimal value) => IsSmallWhole(value) ? (double)((long)value * (long)Parts) : (double)(value * Parts);

    // Most figures are; and no arithmetic of decimals is needed for them.
    private static bool IsSmallWhole(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (bits[1] | bits[2]) == 0 && (bits[3] & int.MaxValue) == 0;
    }

    private static double Rounded(decimal value, bool up)
    {
        var scaled = (double)value * (double)Parts;
        var slack = Math.Max(Math.Abs(scaled) * Slack, double.Epsilon);
        return up ? scaled + slack : scaled - slack;
    }
}
