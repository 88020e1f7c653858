namespace ConflictModel.Rules;

/// <summary>The lowest figure that any claim gives.</summary>
/// <remarks>
/// As ACLED codes fatalities: "if source reports differ or a vague estimate is provided, ACLED uses the most conservative estimate
/// available" (ACLED, FAQ on fatalities, 2024). The range is that of the claim; the others dissent from it where they allow none of its
/// values. A first count of periods that have ended that others outgrew (<see cref="ClaimEvidence.IsOutgrown"/>) is not taken. It passes
/// where no claim has a number.
/// </remarks>
public sealed class ConservativeMinimum : ReconciliationRule
{
    /// <summary>Creates the rule.</summary>
    public ConservativeMinimum()
        : base(new() { Id = "conservative-minimum", Title = "The lowest figure", Help = "Conservative, as ACLED codes fatalities." })
    {
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        // Claims are ordered by id, so that of equal ones it is always the same.
        var lowest = Guard.NotNull(evidence).NotOutgrown.Claims.Where(claim => claim.Estimate.Best is not null)
            .MinBy(claim => claim.Estimate.Best);
        return lowest is null
            ? Ruling.Pass("No claim has a number.")
            : Ruling.Decide(
                lowest.Estimate.Possible, lowest.Estimate.Best, () => $"The lowest figure is {evidence.Say.Claim(lowest.Claim.Id)}.")
                .WithPlausible(lowest.Estimate.Plausible);
    }
}
