namespace ConflictModel.Rules;

/// <summary>CM1006: an affirmed claim that another source denies.</summary>
/// <remarks>
/// Only denials of the same scope at certainly the same time: of the event, or of a figure whose whole possible range holds the affirmed
/// one. A denial that is only possibly of the same time is a tension (CM2001); one of a wider scope is a part larger than its whole
/// (CM1002). Pairs that this rule covers are not reported by CM1001.
/// </remarks>
public sealed partial class DeniedClaim : ScopeRule
{
    /// <summary>Creates the rule.</summary>
    public DeniedClaim()
        : base(new()
        {
            Id = "CM1006",
            Title = "Affirmed claim that another source denies",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "One source says that it did not happen, or that the figure is wrong, and another affirms it. Both cannot be right. "
                + "Keep both, and note with the figure that it is denied.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var pairs = (
            from denial in Denials(context)
            from affirmed in context.Claims
            where IsDenied(context, affirmed, denial)
            orderby affirmed.Id, denial.Id
            select (Affirmed: affirmed, Denial: denial)).ToList();
        if (pairs.Count == 0)
        {
            return;
        }

        var (example, denier) = pairs[0];
        context.Report(new FindingDraft
        {
            Reason = new DenialReason
            {
                Affirmed = example.Id,
                Denial = denier.Id,
                AffirmedRange = context.EstimateOf(example).Possible,
                DeniedRange = denier.Stance == Stance.DeniesEvent ? null : context.EstimateOf(denier).Possible,
                Period = context.ReadingOf(example).Period,
            },
            Claims = pairs.SelectMany(pair => new[] { pair.Affirmed, pair.Denial }).ToEquatableList(),
            Key = "",
            Pairs = () => pairs.Where(pair => pair.Denial.Stance == Stance.DeniesEvent),
        });
    }

    private static IEnumerable<Claim> Denials(ScopeContext context) => context.Claims.Where(claim => claim.Stance == Stance.DeniesEvent)
        .Concat(context.ExcludedClaims.Where(claim => DeniesFigure(context, claim)));

    private static bool DeniesFigure(ScopeContext context, Claim claim) =>
        context.ReadingOf(claim).Exclusion == Exclusion.DeniesFigure && claim.Quantity.Figure.IsQuantified;

    private static bool IsDenied(ScopeContext context, Claim affirmed, Claim denial)
    {
        if (affirmed.Stance != Stance.Affirms || affirmed.Corrects == denial.Id || denial.Corrects == affirmed.Id
            || context.DimensionOf(affirmed) != context.DimensionOf(denial)
            || context.LineageOf(affirmed, denial) is Lineage.SameOrigin or Lineage.SameStatement)
        {
            return false;
        }

        return denial.Stance == Stance.DeniesEvent
            ? context.Exceeds(affirmed, denial) == Certainty.Certain
            : context.EstimateOf(denial).Possible.Contains(context.EstimateOf(affirmed).Possible)
                && context.AreSimultaneous(affirmed, denial) == Certainty.Certain;
    }
}
