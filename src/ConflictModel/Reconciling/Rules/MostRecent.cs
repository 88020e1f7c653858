namespace ConflictModel.Rules;

/// <summary>The values that were stated last.</summary>
/// <remarks>
/// Statements are ordered by the day on which their origin made them, not by the day on which a report carried them. A claim without a date
/// is not chosen. It passes where no date is known, and where the last statements, or those that may be the last, do not agree on any
/// value.
/// </remarks>
public sealed class MostRecent : ReconciliationRule
{
    /// <summary>Creates the rule.</summary>
    public MostRecent()
        : base(new()
        {
            Id = "most-recent",
            Title = "What was stated last",
            Help = "Follows the dates of the statements, and passes where the last ones disagree.",
        })
    {
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var dated = Guard.NotNull(evidence).Where(claim => claim.Stated is not null);
        if (dated is null)
        {
            return Ruling.Pass("No claim has a date of its statement.");
        }

        // Stated last is what no other was certainly stated after. Only the distinct dates are held against each other.
        var dates = dated.Claims.Select(claim => claim.Stated!).Distinct().ToList();
        var last = dates.Where(date => !dates.Exists(other => date.IsBefore(other) == Certainty.Certain)).ToHashSet();
        var chosen = dated.Where(claim => last.Contains(claim.Stated!))!;
        return chosen.AgreedRange is not { } agreed || chosen.CommonRange is not { } range
            ? Ruling.Pass(() => $"The claims that were or may have been stated last disagree: {chosen.ListOfClaims()}.")
            : Ruling.Decide(
                range,
                WeightedMedian.BestWithin(agreed, chosen.Claims),
                () => $"Stated last{(last.Count == 1 ? $", {evidence.Say.When(last.Single())}" : "")}: {chosen.ListOfClaims()}.")
                .WithPlausible(agreed);
    }
}
