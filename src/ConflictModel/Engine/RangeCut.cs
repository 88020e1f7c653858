using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>A place between numbers where a range starts or stops: just before a number or just after it, or beyond all of them.</summary>
/// <param name="Infinity">-1 below every number, 1 above, else 0.</param>
/// <param name="Value">The number; 0 if it is beyond all.</param>
/// <param name="IsAfter">Whether it is just after the number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RangeCut(int Infinity, decimal Value, bool IsAfter)
{
    public static RangeCut StartOf(QuantityRange range) => range.HasLow ? new(0, range.Low, !range.IncludesLow) : new(-1, 0, false);

    public static RangeCut EndOf(QuantityRange range) => range.HasHigh ? new(0, range.High, range.IncludesHigh) : new(1, 0, false);

    /// <summary>The numbers between two cuts, of which the first is before the second.</summary>
    public static QuantityRange Between(RangeCut start, RangeCut end) => (start.Infinity, end.Infinity) switch
    {
        (-1, 1) => QuantityRange.Any,
        (-1, _) => end.IsAfter ? QuantityRange.AtMost(end.Value) : QuantityRange.LessThan(end.Value),
        (_, 1) => start.IsAfter ? QuantityRange.MoreThan(start.Value) : QuantityRange.AtLeast(start.Value),
        _ => QuantityRange.Between(start.Value, end.Value, !start.IsAfter, end.IsAfter),
    };

    /// <summary>Negative if the one is before the other, positive if it is after it.</summary>
    public static int Compare(RangeCut one, RangeCut other) => one.Infinity != other.Infinity ? one.Infinity.CompareTo(other.Infinity)
        : one.Value != other.Value ? one.Value.CompareTo(other.Value)
        : one.IsAfter.CompareTo(other.IsAfter);
}
