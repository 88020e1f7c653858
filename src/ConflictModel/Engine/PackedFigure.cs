using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>A packed figure: the ends of its ranges.</summary>
/// <param name="Low">The low end of the plausible range.</param>
/// <param name="High">Its high end.</param>
/// <param name="PossibleLow">The low end of the possible range.</param>
/// <param name="PossibleHigh">Its high end.</param>
/// <param name="AreExact">Whether the packed ends say all that the ranges do.</param>
/// <param name="HasSoftCeiling">Whether only the plausible range ends above.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PackedFigure(
    double Low, double High, double PossibleLow, double PossibleHigh, bool AreExact, bool HasSoftCeiling)
{
    public static PackedFigure Of(in Estimate estimate)
    {
        var (plausible, possible) = (estimate.Plausible, estimate.Possible);
        return plausible == possible ? Of(plausible) : new(
            PackedEnds.Low(plausible),
            PackedEnds.High(plausible),
            PackedEnds.Low(possible),
            PackedEnds.High(possible),
            PackedEnds.AreExact(plausible) && PackedEnds.AreExact(possible),
            estimate.HasSoftCeiling);
    }

    /// <summary>Of a range that is both plausible and possible.</summary>
    public static PackedFigure Of(in QuantityRange range)
    {
        var (low, high) = (PackedEnds.Low(range), PackedEnds.High(range));
        return new(low, high, low, high, PackedEnds.AreExact(range), HasSoftCeiling: false);
    }
}
