namespace ConflictModel.Rules;

/// <summary>CM3003: an origin that revises its own figure for the same period, without a correction.</summary>
/// <remarks>
/// Figures that share a plausible value are not a revision. Pairs that this rule covers are not reported by CM1001 and CM2001.
/// </remarks>
public sealed partial class UnexplainedRevision : ScopeRule
{
    /// <summary>Creates the rule.</summary>
    public UnexplainedRevision()
        : base(new()
        {
            Id = "CM3003",
            Title = "Figure revised without a correction",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Warning,
            Help = "One origin gave figures for the same period at different times that do not agree. If the later one corrects the "
                + "earlier one, say so (corrects); if they are about different things, code what differs.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var said in context.Claims.GroupBy(
            claim => (Origins: context.OriginsOf(claim), Time: context.TimeOf(claim), Dimension: context.DimensionOf(claim))))
        {
            if (said.Key.Origins.Count > 0 && said.Key.Time is not null && said.Skip(1).Any())
            {
                var revised = new RevisedClaims(context, OneOriginClaims.StoodBy(said));
                if (revised.Claims.Count > 0)
                {
                    var reason = ReasonOf(context, revised.Low, revised.High);
                    context.Report(new FindingDraft
                    {
                        Reason = reason,
                        Claims = revised.Claims.ToEquatableList(),
                        Key = KeyOf(reason.Origins, reason.Period),
                        Pairs = revised.Pairs,
                    });
                }
            }
        }
    }

    private static string KeyOf(EquatableList<EntityId<Source>> origins, UncertainPeriod? period) =>
        $"{string.Join(' ', origins)} {period}";

    private static RevisionReason ReasonOf(ScopeContext context, Claim low, Claim high)
    {
        var (first, second) = context.MayBeStatedFirst(low, high) ? (low, high) : (high, low);
        return new()
        {
            Origins = context.OriginsOf(first),
            Earlier = first.Id,
            Later = second.Id,
            EarlierStated = context.StatedOn(first),
            LaterStated = context.StatedOn(second),
            EarlierRange = context.EstimateOf(first).Plausible,
            LaterRange = context.EstimateOf(second).Plausible,
            Period = context.TimeOf(first),
        };
    }
}
