namespace ConflictModel.Rules;

/// <summary>The lowest and the highest reliable figure, and between them the most likely one.</summary>
/// <remarks>
/// As the Uppsala Conflict Data Program codes fatalities: a low, a best and a high estimate, of which low and high are the lowest and the
/// highest reliable ones (UCDP Georeferenced Event Dataset, codebook). An origin graded D or E is not reliable; one that was not graded may
/// be. The ends are those that a reader takes the words to mean (the plausible ranges), the best number is the weighted median. It passes
/// where no reliable claim has a number. Of a first count of periods that have ended (<see cref="ClaimEvidence.IsFirstCount"/>) they are
/// those of its words; one that others outgrew is left aside.
/// </remarks>
public sealed class LowBestHigh : ReconciliationRule
{
    /// <summary>Creates the rule.</summary>
    public LowBestHigh()
        : base(new()
        {
            Id = "low-best-high",
            Title = "The lowest, the most likely and the highest reliable figure",
            Help = "Three numbers, as UCDP codes them; unreliable origins are ignored.",
        })
    {
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var reliable = Guard.NotNull(evidence)
            .Where(claim => claim.Estimate.Best is not null
                && claim.Reliability is not (AdmiraltyReliability.D or AdmiraltyReliability.E))?.NotOutgrown.Claims;
        if (reliable is null)
        {
            return Ruling.Pass("No claim of an origin that may be reliable has a number.");
        }

        var range = reliable[0].Said.Plausible;
        foreach (var claim in reliable.AsSpan()[1..])
        {
            range = range.Hull(claim.Said.Plausible);
        }

        return Ruling.Decide(range, WeightedMedian.BestWithin(range, reliable), Reason);

        string Reason()
        {
            var ofClaims = reliable.Count == evidence.Claims.Count
                ? ""
                : $" of {evidence.Say.Number(reliable.Count)} of {evidence.Say.Number(evidence.Claims.Count)} claims, "
                    + "without those of unreliable origins and those without a number,";
            return $"The figures{ofClaims} plausibly mean {evidence.Say.Range(range)}.";
        }
    }
}
