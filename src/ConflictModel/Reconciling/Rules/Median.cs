namespace ConflictModel.Rules;

/// <summary>The weighted median of all figures: of their best numbers, and of their ends for the range.</summary>
/// <remarks>
/// An origin weighs by its reliability, as much with one claim as with ten. Of two middle numbers it is the lower. A bound ("at least 100")
/// says only what the number is not: for the best number it counts where there is nothing else. A first count of periods that have ended
/// that others outgrew (<see cref="ClaimEvidence.IsOutgrown"/>) is left aside. It passes where no origin is given any weight.
/// </remarks>
public sealed class Median : ReconciliationRule
{
    /// <summary>Creates the rule.</summary>
    public Median()
        : base(new()
        {
            Id = "median",
            Title = "The weighted median",
            Help = "Half of the weight lies on either side; outliers have little effect.",
        })
    {
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var claims = Guard.NotNull(evidence).NotOutgrown.Claims.Where(claim => claim.Weight > 0).ToEquatableList();
        if (claims.Count == 0)
        {
            return Ruling.Pass("No origin is given any weight.");
        }

        var range = WeightedMedian.RangeOf(claims, static estimate => estimate.Possible);
        return Ruling.Decide(
            range,
            WeightedMedian.BestWithin(range, claims),
            () => $"The weighted median of {(claims.Count == 1 ? "the only claim" : $"{evidence.Say.Number(claims.Count)} claims")}: "
                + $"{evidence.Say.Range(range)}.")
            .WithPlausible(WeightedMedian.RangeOf(claims, static estimate => estimate.Plausible));
    }
}
