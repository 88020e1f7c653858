using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <content>The estimates of the claims, each made when it is first needed.</content>
internal abstract partial class ClaimColumns
{
    /// <summary>What a claim says the true value is, in base units of its dimension.</summary>
    public ref readonly Estimate EstimateOf(int claim) =>
        ref (Kept(claim) ?? Keep(claim, Interpret(Claims[claim], Keys[claim].Unit, KindOf(claim)))).Value;

    /// <summary>
    /// What a claim says of the true value to another: a documented count, to any that is not certainly of its origin, no more than "at
    /// least".
    /// </summary>
    public Estimate EstimateOf(int claim, int other) => IsFloorTo(claim, other) ? EstimateOf(claim).AsFloor : EstimateOf(claim);

    /// <summary>Whether a claim counts only what is documented, one by one.</summary>
    public bool IsDocumented(int claim) => IsDocumented(Claims[claim], TraitsOf(claim));

    /// <summary>
    /// Whether a claim is a documented count, and another not certainly of its origin, so that it does not bound the other from above.
    /// </summary>
    public bool IsFloorTo(int claim, int other) => IsDocumented(claim) && Origins[claim].IsSameAs(Origins[other]) != Certainty.Certain;

    /// <summary>
    /// The number that a claim gives, in base units; null where it gives none, or several, and where it is not compared.
    /// <see cref="ClaimRows.Numbers"/> is for those who ask of all.
    /// </summary>
    public decimal? NumberOf(int claim) =>
        IsCompared(claim) && ClaimNumbers.NumberOf(Tables, Claims[claim]) is var number and not 0 ? number : null;

    /// <summary>What a claim says the true value is, found anew.</summary>
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

        // Said of something that there is: at least one, or some share of it.
        var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
        return Estimate.Of(some, some, null);
    }

    // Nothing is documented that is denied, or has not happened; and a share of the documented is no share of all.
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
