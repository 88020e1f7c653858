using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM3002: one statement that is reported with different figures.</summary>
/// <remarks>
/// A statement is what one origin said at one time about one scope. A figure without a number, and a vaguer word for the same ("thousands" beside "3,000"), is no other figure.
/// Pairs that this rule covers are not reported by CM1001 and CM2001.
/// </remarks>
public sealed class RestatedFigure : ScopeRule
{
    /// <summary>Makes the rule.</summary>
    public RestatedFigure()
        : base(new()
        {
            Id = "CM3002",
            Title = "One statement with different figures",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Warning,
            Help = "One statement of one origin is reported with different numbers (a misquote) or different hedges (drift). Go back to what was said, and keep the report that has it; if the origin said two things, give each its own date or scope.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        foreach (var group in frame.ClaimsOfOneOrigin(context.Key, claim => (frame.Rows.StatementOf(claim), frame.Rows.DimensionOf(claim)), _ => true))
        {
            frame.Dataset.RemoveCorrected(group);
            var different = Different(frame.Rows, group, out var higher, out var lower);
            if (different.Count == 0)
            {
                continue;
            }

            var stated = ClaimTimes.StatementDate(frame.Dataset, frame.Dataset.Claims[higher]);
            var reason = new RestatementReason
            {
                Origins = frame.OriginsOf(higher),
                Stated = stated,
                Higher = frame.Dataset.Claims[higher].Id,
                Lower = frame.Dataset.Claims[lower].Id,
                HigherRange = frame.Rows.EstimateOf(higher).Plausible,
                LowerRange = frame.Rows.EstimateOf(lower).Plausible,
                IsMisquote = !frame.Rows.EstimateOf(higher).Possible.Intersects(frame.Rows.EstimateOf(lower).Possible) ? Certainty.Certain
                    : !frame.Rows.EstimateOf(higher).Plausible.Intersects(frame.Rows.EstimateOf(lower).Plausible) ? Certainty.Possible
                    : Certainty.No,
            };
            var claim = frame.Dataset.Claims[higher];
            var key = $"{string.Join(' ', reason.Origins)} {stated} {claim.Scope.Period} {(frame.Rows.StatementOf(higher).Moment < 0 ? claim.Report.Value : "")}";
            context.Run.Report(reason, [context.Scope], different, key, () => Pairs(frame.Rows, different));
        }
    }

    internal override bool MayFind(ComparisonFrame frame, int scope) => frame.Rows.RepeatsOrigin(scope);

    // Who stands against the highest low or the lowest high stands against some claim; and the two with these ends are furthest apart.
    private static List<int> Different(ClaimRows rows, List<int> group, out int higher, out int lower)
    {
        (higher, lower) = (-1, -1);
        foreach (var claim in group)
        {
            var range = rows.EstimateOf(claim).Plausible;
            higher = range.HasLow && (higher < 0 || range.StartsAbove(rows.EstimateOf(higher).Plausible)) ? claim : higher;
            lower = range.HasHigh && (lower < 0 || range.EndsBelow(rows.EstimateOf(lower).Plausible)) ? claim : lower;
        }

        var different = new HashSet<int>();
        if (higher >= 0 && lower >= 0 && rows.EstimateOf(lower).Plausible.IsBelow(rows.EstimateOf(higher).Plausible) == Certainty.Certain)
        {
            foreach (var claim in group)
            {
                var range = rows.EstimateOf(claim).Plausible;
                if (range.IsBelow(rows.EstimateOf(higher).Plausible) == Certainty.Certain || rows.EstimateOf(lower).Plausible.IsBelow(range) == Certainty.Certain)
                {
                    different.Add(claim);
                }
            }
        }

        var drifting = group.FindAll(claim => IsPlain(rows, claim));
        var first = drifting.Count > 0 ? drifting[0] : -1;
        if (drifting.Exists(claim => rows.EstimateOf(claim) != rows.EstimateOf(first)))
        {
            if (different.Count == 0)
            {
                higher = first;
                lower = drifting.Find(claim => rows.EstimateOf(claim) != rows.EstimateOf(first));
            }

            different.UnionWith(drifting);
        }

        // In the order of the group, which is that of the ids.
        return group.FindAll(different.Contains);
    }

    private static bool IsPlain(ClaimRows rows, int claim) =>
        rows.Dataset.Claims[claim].Quantity.Figure.Hedge is not (Hedge.Unquantified or Hedge.OrderOfMagnitude or Hedge.Vague)
        || rows.Dataset.Claims[claim].Stance == Stance.DeniesEvent;

    private static IEnumerable<(int First, int Second)> Pairs(ClaimRows rows, List<int> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                if (rows.EstimateOf(claims[i]) != rows.EstimateOf(claims[j]))
                {
                    yield return (claims[i], claims[j]);
                }
            }
        }
    }
}
