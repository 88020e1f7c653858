using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM3003: an origin that revises its own figure for the same period, and no correction says so.</summary>
/// <remarks>Figures that share a plausible value are no revision. Pairs that this rule covers are not reported by CM1001 and CM2001.</remarks>
public sealed class UnexplainedRevision : ScopeRule
{
    /// <summary>Makes the rule.</summary>
    public UnexplainedRevision()
        : base(new()
        {
            Id = "CM3003",
            Title = "Figure revised without a correction",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Warning,
            Help = "One origin gave figures for the same period at different times that do not agree. If the later one corrects the earlier one, say so (corrects); if they are about different things, code what differs.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        var rows = frame.Rows;
        foreach (var group in frame.ClaimsOfOneOrigin(context.Key, claim => (rows.Times[claim].Key, rows.DimensionOf(claim)), claim => rows.Times[claim].Key >= 0))
        {
            frame.Dataset.RemoveCorrected(group);
            var revised = new RevisedClaims(rows, group);
            if (revised.Claims.Count > 0)
            {
                var reason = ReasonOf(frame, revised.Low, revised.High);
                context.Run.Report(reason, [context.Scope], revised.Claims, $"{string.Join(' ', reason.Origins)} {reason.Period}", revised.Pairs);
            }
        }
    }

    internal override bool MayFind(ComparisonFrame frame, int scope) => frame.Rows.RepeatsOrigin(scope);

    private static RevisionReason ReasonOf(ComparisonFrame frame, int low, int high)
    {
        var (rows, claims) = (frame.Rows, frame.Dataset.Claims);
        var (first, second) = rows.Times.StatedAt(low).CompareStart(rows.Times.StatedAt(high)) <= 0 ? (low, high) : (high, low);
        return new()
        {
            Origins = frame.OriginsOf(first),
            Earlier = claims[first].Id,
            Later = claims[second].Id,
            EarlierStated = ClaimTimes.StatementDate(frame.Dataset, claims[first]),
            LaterStated = ClaimTimes.StatementDate(frame.Dataset, claims[second]),
            EarlierRange = rows.EstimateOf(first).Plausible,
            LaterRange = rows.EstimateOf(second).Plausible,
            Period = rows.Times.PeriodOf(first),
        };
    }
}
