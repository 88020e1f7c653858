namespace ConflictModel.Rules;

/// <summary>CM3002: one statement that is reported with different figures.</summary>
/// <remarks>
/// A statement is what one origin said at one time about one scope. A figure without a number, and a vaguer word for the same ("thousands"
/// beside "3,000"), is no other figure. Pairs that this rule covers are not reported by CM1001 and CM2001.
/// </remarks>
public sealed partial class RestatedFigure : ScopeRule
{
    /// <summary>Creates the rule.</summary>
    public RestatedFigure()
        : base(new()
        {
            Id = "CM3002",
            Title = "One statement with different figures",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Warning,
            Help = "One statement of one origin is reported with different numbers (a misquote) or different hedges or likelihoods "
                + "(drift). Check what was said, and keep the report that has it; if the origin made two statements, give each its own "
                + "date or scope.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var said in context.Claims.GroupBy(
            claim => (Statement: context.StatementOf(claim), Dimension: context.DimensionOf(claim))))
        {
            if (said.Key.Statement is { } statement && said.Skip(1).Any())
            {
                Check(context, statement, [.. OneOriginClaims.StoodBy(said).Select(claim => (claim, context.EstimateOf(claim)))]);
            }
        }
    }

    private static void Check(ScopeContext context, Statement statement, List<(Claim Claim, Estimate Estimate)> group)
    {
        var different = Different(group, out var higher, out var lower);
        if (different.Count == 0)
        {
            return;
        }

        var (high, low) = (group[higher].Estimate, group[lower].Estimate);
        context.Report(new FindingDraft
        {
            Reason = new RestatementReason
            {
                Origins = statement.Origins,
                Stated = statement.Date,
                Higher = group[higher].Claim.Id,
                Lower = group[lower].Claim.Id,
                HigherRange = high.Plausible,
                LowerRange = low.Plausible,
                IsMisquote = !high.Possible.Intersects(low.Possible) ? Certainty.Certain
                    : !high.Plausible.Intersects(low.Plausible) ? Certainty.Possible
                    : Certainty.No,
            },
            Claims = different.Select(item => item.Claim).ToEquatableList(),
            Key = KeyOf(statement),
            Pairs = () => Pairs(different),
        });
    }

    // A claim that conflicts with any other conflicts with the highest low or the lowest high; and the two claims with these ends are
    // furthest apart.
    private static List<(Claim Claim, Estimate Estimate)> Different(
        List<(Claim Claim, Estimate Estimate)> group, out int higher, out int lower)
    {
        (higher, lower) = (-1, -1);
        for (var i = 0; i < group.Count; i++)
        {
            var range = group[i].Estimate.Plausible;
            higher = range.HasLow && (higher < 0 || range.StartsAbove(group[higher].Estimate.Plausible)) ? i : higher;
            lower = range.HasHigh && (lower < 0 || range.EndsBelow(group[lower].Estimate.Plausible)) ? i : lower;
        }

        var isDifferent = new bool[group.Count];
        if (higher >= 0 && lower >= 0 && IsBelow(group[lower], group[higher]))
        {
            for (var i = 0; i < group.Count; i++)
            {
                isDifferent[i] = IsBelow(group[i], group[higher]) || IsBelow(group[lower], group[i]);
            }
        }

        var first = group.FindIndex(IsPlain);
        var drifted = first < 0 ? -1 : group.FindIndex(item => IsPlain(item) && AreDifferent(item, group[first]));
        if (drifted >= 0)
        {
            if (!isDifferent.Contains(true))
            {
                (higher, lower) = (first, drifted);
            }

            for (var i = 0; i < group.Count; i++)
            {
                isDifferent[i] |= IsPlain(group[i]);
            }
        }

        // In the order of the group, which is that of the ids.
        return [.. group.Where((_, i) => isDifferent[i])];
    }

    private static bool IsBelow((Claim Claim, Estimate Estimate) a, (Claim Claim, Estimate Estimate) b) =>
        a.Estimate.Plausible.IsBelow(b.Estimate.Plausible) == Certainty.Certain;

    private static bool IsPlain((Claim Claim, Estimate Estimate) item) => IsPlain(item.Claim);

    private static bool IsPlain(Claim claim) =>
        claim.Quantity.Figure.Hedge is not (Hedge.Unquantified or Hedge.OrderOfMagnitude or Hedge.Vague)
        || claim.Stance == Stance.DeniesEvent;

    private static string KeyOf(Statement statement) =>
        $"{string.Join(' ', statement.Origins)} {statement.Date} {statement.Period} {statement.Report}";

    private static bool AreDifferent((Claim Claim, Estimate Estimate) a, (Claim Claim, Estimate Estimate) b) =>
        a.Estimate != b.Estimate || a.Claim.Likelihood != b.Claim.Likelihood;

    private static IEnumerable<(Claim First, Claim Second)> Pairs(List<(Claim Claim, Estimate Estimate)> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = i + 1; j < items.Count; j++)
            {
                if (AreDifferent(items[i], items[j]))
                {
                    yield return (items[i].Claim, items[j].Claim);
                }
            }
        }
    }
}
