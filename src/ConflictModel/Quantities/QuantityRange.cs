namespace ConflictModel;

/// <summary>
/// The numbers between two ends: closed, half-open or unbounded at either end, and never empty.
/// </summary>
/// <remarks>
/// <para>An end is any <see cref="decimal"/>, also a negative one. Printed digits are kept (<c>1500.50</c>), but equality is numeric:
/// <c>[1.0, 2]</c> equals <c>[1, 2]</c>.</para>
/// <para>Equality compares both ends and whether they belong to the range. Ranges have no total order: use <see cref="RelationTo"/> or
/// <see cref="IsBelow"/>.</para>
/// <para>The <c>default</c> is <see cref="Any"/>. The type is immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public readonly partial struct QuantityRange : IEquatable<QuantityRange>, ISpanParsable<QuantityRange>, ISpanFormattable
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly RangeEnds _ends;

    private QuantityRange(decimal low, decimal high, RangeEnds ends)
    {
        _low = low;
        _high = high;
        _ends = ends;
    }

    /// <summary>Every number: no end on either side. The text is <c>(-inf, +inf)</c>.</summary>
    public static QuantityRange Any => default;

    /// <summary>Gets whether there is a lower end.</summary>
    public bool HasLow => (_ends & RangeEnds.Low) != RangeEnds.None;

    /// <summary>Gets whether there is an upper end.</summary>
    public bool HasHigh => (_ends & RangeEnds.High) != RangeEnds.None;

    /// <summary>Gets whether the lower end itself belongs to the range; <see langword="false"/> if there is none.</summary>
    public bool IncludesLow => (_ends & RangeEnds.IncludesLow) != RangeEnds.None;

    /// <summary>Gets whether the upper end itself belongs to the range; <see langword="false"/> if there is none.</summary>
    public bool IncludesHigh => (_ends & RangeEnds.IncludesHigh) != RangeEnds.None;

    /// <summary>The lower end.</summary>
    /// <exception cref="InvalidOperationException">The range has no lower end; check <see cref="HasLow"/> first.</exception>
    public decimal Low => HasLow ? _low : throw new InvalidOperationException($"The range {this} has no lower end; ask HasLow first.");

    /// <summary>The upper end.</summary>
    /// <exception cref="InvalidOperationException">The range has no upper end; check <see cref="HasHigh"/> first.</exception>
    public decimal High => HasHigh ? _high : throw new InvalidOperationException($"The range {this} has no upper end; ask HasHigh first.");

    /// <summary>Gets whether the range holds one number only.</summary>
    public bool IsExact => _ends == RangeEnds.Closed && _low == _high;

    /// <summary>The distance between the ends; <see langword="null"/> if an end is missing.</summary>
    /// <exception cref="OverflowException">The distance is beyond <see cref="decimal"/>; the message names both ends.</exception>
    public decimal? Width => HasLow && HasHigh ? Distance(_low, _high) : null;

    /// <summary>The number in the middle between the ends; <see langword="null"/> if an end is missing.</summary>
    public decimal? Midpoint => HasLow && HasHigh ? MiddleOf(_low, _high) : null;

    /// <summary>The range that holds one number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The range <c>[value, value]</c>.</returns>
    public static QuantityRange Exactly(decimal value) => new(value, value, RangeEnds.Closed);

    /// <summary>The range from one number to another, both included.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <returns>The range <c>[low, high]</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public static QuantityRange Between(decimal low, decimal high) => Between(low, high, includesLow: true, includesHigh: true);

    /// <summary>The range from one number to another.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; above <paramref name="low"/>, or equal to it where both ends are included.</param>
    /// <param name="includesLow">Whether the lower end itself belongs to the range.</param>
    /// <param name="includesHigh">Whether the upper end itself belongs to the range.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range would be empty.</exception>
    public static QuantityRange Between(decimal low, decimal high, bool includesLow, bool includesHigh)
    {
        var closed = includesLow && includesHigh;
        if (high < low || (high == low && !closed))
        {
            throw new ArgumentOutOfRangeException(
                nameof(high),
                high,
                closed
                    ? Invariant($"high is {high}; it must be at least low, {low}.")
                    : Invariant($"high is {high}; it must be above low, {low}, since an end is excluded."));
        }

        return new(low, high, EndsOf(includesLow, includesHigh));
    }

    /// <summary>The range from a number upwards, the number included.</summary>
    /// <param name="low">The lower end.</param>
    /// <returns>The range <c>[low, +inf)</c>.</returns>
    public static QuantityRange AtLeast(decimal low) => new(low, 0, RangeEnds.Low | RangeEnds.IncludesLow);

    /// <summary>The range above a number, the number left out.</summary>
    /// <param name="low">The lower end.</param>
    /// <returns>The range <c>(low, +inf)</c>.</returns>
    public static QuantityRange MoreThan(decimal low) => new(low, 0, RangeEnds.Low);

    /// <summary>The range up to a number, the number included.</summary>
    /// <param name="high">The upper end.</param>
    /// <returns>The range <c>(-inf, high]</c>.</returns>
    public static QuantityRange AtMost(decimal high) => new(0, high, RangeEnds.High | RangeEnds.IncludesHigh);

    /// <summary>The range below a number, the number left out.</summary>
    /// <param name="high">The upper end.</param>
    /// <returns>The range <c>(-inf, high)</c>.</returns>
    public static QuantityRange LessThan(decimal high) => new(0, high, RangeEnds.High);

    /// <summary>Determines whether two ranges have the same numbers.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(QuantityRange left, QuantityRange right) => left.Equals(right);

    /// <summary>Determines whether two ranges differ in a number.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(QuantityRange left, QuantityRange right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QuantityRange other) => _ends == other._ends && _low == other._low && _high == other._high;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuantityRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_low, _high, _ends);

    private static RangeEnds EndsOf(bool includesLow, bool includesHigh) => RangeEnds.Low | RangeEnds.High
        | (includesLow ? RangeEnds.IncludesLow : RangeEnds.None) | (includesHigh ? RangeEnds.IncludesHigh : RangeEnds.None);
}
