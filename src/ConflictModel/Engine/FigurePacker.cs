using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Packs the figures of claims under one policy, for one thread. Quantities that many claims share are read once in a while.
/// </summary>
internal sealed class FigurePacker(ClaimColumns rows)
{
    private const int Remembered = 1024;

    private readonly Met[] _met = new Met[Remembered];

    public PackedFigure Of(Claim claim, int unit, MeasureKind kind)
    {
        var quantity = claim.Quantity;
        if (claim.Stance != Stance.Affirms || !quantity.Figure.IsQuantified)
        {
            return PackedFigure.Of(rows.Interpret(claim, unit, kind));
        }

        if (quantity.Figure.Literal is { } range && rows.Tables.MeasurementUnits[unit].Factor == 1)
        {
            return PackedFigure.Of(range);
        }

        ref var met = ref _met[HashCode.Combine(quantity.Figure.Hedge, quantity.Figure.Main) & (Remembered - 1)];
        if (!ReferenceEquals(met.Quantity, quantity))
        {
            met = new() { Quantity = quantity, Figure = PackedFigure.Of(rows.Interpret(claim, unit, kind)) };
        }

        return met.Figure;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Met
    {
        public Quantity? Quantity;
        public PackedFigure Figure;
    }
}
