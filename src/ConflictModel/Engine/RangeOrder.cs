namespace ConflictModel.Engine;

/// <summary>Which of two ranges asks for more, and which permits less.</summary>
internal static class RangeOrder
{
    /// <summary>Whether the low end is above another's; of equal ends, one that is not included is above one that is.</summary>
    public static bool StartsAbove(this QuantityRange range, QuantityRange other) => range.HasLow
        && (!other.HasLow || range.Low > other.Low || (range.Low == other.Low && !range.IncludesLow && other.IncludesLow));

    /// <summary>Whether the high end is below another's; of equal ends, one that is not included is below one that is.</summary>
    public static bool EndsBelow(this QuantityRange range, QuantityRange other) => range.HasHigh
        && (!other.HasHigh || range.High < other.High || (range.High == other.High && !range.IncludesHigh && other.IncludesHigh));
}
