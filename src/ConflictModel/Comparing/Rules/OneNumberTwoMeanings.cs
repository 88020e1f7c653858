namespace ConflictModel.Rules;

/// <summary>
/// CM4002: one number of one origin under sibling categories or nested measures: soldiers or workers, killed or casualties?
/// </summary>
/// <remarks>
/// Of one origin and one day, in different reports, where nothing else differs. A report that has the number under both distinguishes them,
/// and then nothing is found. Siblings are categories with a parent in common, neither within the other.
/// </remarks>
public sealed partial class OneNumberTwoMeanings : GroupRule<StatedNumber>
{
    /// <summary>Creates the rule.</summary>
    public OneNumberTwoMeanings()
        : base(new()
        {
            Id = "CM4002",
            Title = "One number with two meanings",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "Reports give one number of one origin under different categories or measures. Check what the origin said, and "
                + "code both reports accordingly, or note that one of them is wrong.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(GroupContext<StatedNumber> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Check(context, ScopeCoordinate.Category, scope => scope with { Category = default }, AreSiblings);
        Check(context, ScopeCoordinate.Measure, scope => scope with { Measure = context.Claims[0].Scope.Measure }, AreOrdered);
    }

    /// <inheritdoc/>
    protected override IEnumerable<StatedNumber> GroupsOf(ClaimContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.StatedNumberOf(context.Claim) is { } number ? [number] : [];
    }

    private static void Check(
        GroupContext<StatedNumber> context,
        ScopeCoordinate coordinate,
        Func<Scope, Scope> without,
        Func<RuleContext, Claim, Claim, bool> areMixedUp)
    {
        foreach (var scopes in OneNumberScopes.Differing(context, without))
        {
            for (var i = 0; i < scopes.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (areMixedUp(context, scopes[i][0], scopes[j][0]) && !AreDistinguished(scopes[i], scopes[j]))
                    {
                        context.Report(OneNumberScopes.Finding(context, scopes[i], scopes[j], coordinate));
                    }
                }
            }
        }
    }

    // Some report has the number in both scopes, and so distinguishes them.
    private static bool AreDistinguished(List<Claim> first, List<Claim> second) =>
        first.Select(claim => claim.Report).Intersect(second.Select(claim => claim.Report)).Any();

    private static bool AreOrdered(RuleContext context, Claim a, Claim b) =>
        context.IsWithin(a, b) != Certainty.No || context.IsWithin(b, a) != Certainty.No;

    private static bool AreSiblings(RuleContext context, Claim a, Claim b) => a.Scope.Category.Id is { } first
        && b.Scope.Category.Id is { } second
        && context.Dataset.Categories[first].Parents.Intersect(context.Dataset.Categories[second].Parents).Any()
        && !AreOrdered(context, a, b);
}
