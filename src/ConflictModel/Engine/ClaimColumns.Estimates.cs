using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <content>The estimates of the claims, each made when it is first needed.</content>
internal abstract partial class ClaimColumns
{
    /// <summary>The estimate of a claim, in base units of its dimension.</summary>
    public ref readonly Estimate EstimateOf(int claim) =>
        ref (Kept(claim) ?? Keep(claim, Interpret(Claims[claim], Keys[claim].Unit, KindOf(claim)))).Value;

    /// <summary>
    /// The estimate of a claim with respect to another: a documented count is only a minimum for claims that are not certainly of its
    /// origin.
    /// </summary>
    public Estimate EstimateOf(int claim, int other) => IsFloorTo(claim, other) ? EstimateOf(claim).AsFloor : EstimateOf(claim);

    /// <summary>Determines whether a claim counts only what is documented, one by one.</summary>
    public bool IsDocumented(int claim) => IsDocumented(Claims[claim], TraitsOf(claim));

    /// <summary>
    /// Determines whether a claim is a documented count, and another not certainly of its origin, so that it does not bound the other from
    /// above.
    /// </summary>
    public bool IsFloorTo(int claim, int other) => IsDocumented(claim) && Origins[claim].IsSameAs(Origins[other]) != Certainty.Certain;

    /// <summary>
    /// The number that a claim gives, in base units; null if it gives none, or several, and where it is not compared.
    /// <see cref="ClaimRows.Numbers"/> has the numbers of all claims.
    /// </summary>
    public decimal? NumberOf(int claim) =>
        IsCompared(claim) && ClaimNumbers.NumberOf(Tables, Claims[claim]) is var number and not 0 ? number : null;

    /// <summary>Computes the estimate of a claim.</summary>
    public Estimate Interpret(Claim claim, int unit, MeasureKind kind)
    {
        if (claim.Stance == Stance.DeniesEvent)
        {
            return Estimate.Of(QuantityRange.Exactly(0), QuantityRange.Exactly(0), 0);
        }

        var estimate = _hedges.Interpret(claim.Quantity.Figure);
        if (claim.Quantity.Figure.IsQuantified)
        {
            return Tables.MeasurementUnits[unit].ToBaseUnits(estimate);
        }

        // Something is said to exist: at least one, or some share.
        var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
        return Estimate.Of(some, some, null);
    }

    // Denials, plans and forecasts are never documented; and a share of documented cases is not a share of all.
    private static bool IsDocumented(Claim claim, in ScopeTraits scope) =>
        claim is { Basis: CountBasis.Documented, Stance: Stance.Affirms } && scope.IsActual && scope.Kind != MeasureKind.Ratio;

    private StrongBox<Estimate>? Kept(int claim)
    {
        var estimates = _estimates.Value;
        return (uint)claim < (uint)estimates.Length ? estimates[claim] : _appendedEstimates![claim - estimates.Length];
    }

    private StrongBox<Estimate> Keep(int claim, Estimate estimate)
    {
        var estimates = _estimates.Value;
        var kept = new StrongBox<Estimate>(estimate);
        if (claim < estimates.Length)
        {
            estimates[claim] = kept;
        }
        else
        {
            _appendedEstimates![claim - estimates.Length] = kept;
        }

        return kept;
    }
}
