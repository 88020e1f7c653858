namespace ConflictModel.Rules;

/// <summary>The range from the lowest figure to the highest: everything that any claim allows.</summary>
/// <remarks>
/// <para>The second response of the <i>Standards for Casualty Recording</i> (Every Casualty, 2016, p. 25): report disagreement as a
/// numerical range. No claim dissents from it.</para>
/// <para>A first count of periods that have ended (<see cref="ClaimEvidence.IsFirstCount"/>) that others outgrew allows the range and does
/// not widen it.</para>
/// <para>Where claims do not agree on any value, the best number is the weighted median of theirs, and of two middle ones the lower: of
/// figures that differ, the cautious one.</para>
/// </remarks>
public sealed class Envelope : ReconciliationRule
{
    /// <summary>Creates the rule.</summary>
    public Envelope()
        : base(new()
        {
            Id = "envelope",
            Title = "The range from the lowest figure to the highest",
            Help = "Shows the disagreement instead of resolving it.",
        })
    {
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var claims = Guard.NotNull(evidence).NotOutgrown.Claims;
        var range = claims[0].Estimate.Possible;
        foreach (var claim in claims.AsSpan()[1..])
        {
            range = range.Hull(claim.Estimate.Possible);
        }

        var best = WeightedMedian.BestWithin(range, claims);
        return Ruling.Decide(range, best, Reason);

        string Reason()
        {
            if (evidence.Claims.Count == 1)
            {
                return $"There is one claim, {evidence.Say.Claim(claims[0].Claim.Id)}: {evidence.Say.Range(range)}.";
            }

            var cautious = best is { } number && evidence.AgreedRange is null
                ? $" Since the figures differ, the best number is the cautious one, {evidence.Say.Number(number)}."
                : "";
            return $"The range covers every claim: {evidence.Say.Range(range)}.{cautious}";
        }
    }
}
