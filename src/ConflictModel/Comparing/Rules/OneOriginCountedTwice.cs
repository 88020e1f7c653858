namespace ConflictModel.Rules;

/// <summary>
/// CM3001: one origin that several reports carry, and that could be counted as several; or one side, where sides count as one
/// (<see cref="IndependenceLevel.Side"/>).
/// </summary>
public sealed partial class OneOriginCountedTwice : ScopeRule
{
    /// <summary>Creates the rule.</summary>
    public OneOriginCountedTwice()
        : base(new()
        {
            Id = "CM3001",
            Title = "One origin counted as several",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Info,
            Help = "Several reports give a figure for the same thing at the same time, but all cite one origin: together they "
                + "confirm no more than one of them does.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var circle in context.Claims.GroupBy(claim => (Sides: CountedSides(context, claim), Time: context.TimeOf(claim))))
        {
            if (circle.Key.Sides.Count > 0)
            {
                Report(context, circle.Key.Sides, circle.Key.Time, circle);
                continue;
            }

            foreach (var same in circle.GroupBy(context.OriginsOf))
            {
                Report(context, [], circle.Key.Time, same);
            }
        }
    }

    private static string KeyOf(EquatableList<EntityId<Source>> origins, UncertainPeriod period) => $"{string.Join(' ', origins)} {period}";

    private static EquatableList<EntityId<Actor>> CountedSides(ScopeContext context, Claim claim) =>
        context.Options.IndependenceLevel == IndependenceLevel.Side ? context.SidesOf(claim) : [];

    private static void Report(ScopeContext context, EquatableList<EntityId<Actor>> sides, UncertainPeriod? time, IEnumerable<Claim> claims)
    {
        var origins = claims.SelectMany(context.OriginsOf).Distinct().Order().ToEquatableList();
        var reports = claims.Select(claim => claim.Report).Distinct().Count();
        if (origins.Count + sides.Count > 0 && time is { } period && reports > 1)
        {
            context.Report(new FindingDraft
            {
                Reason = new OriginReason { Origins = origins, Sides = sides, Reports = reports, Period = period },
                Claims = claims.ToEquatableList(),
                Key = sides.Count > 0 ? $"side {string.Join(' ', sides)} {period}" : KeyOf(origins, period),
            });
        }
    }
}
