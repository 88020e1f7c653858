namespace ConflictModel.Rules;

/// <summary>CM3001: one origin that several reports carry, and that could be counted as several.</summary>
public sealed partial class OneOriginCountedTwice : ScopeRule
{
    /// <summary>Makes the rule.</summary>
    public OneOriginCountedTwice()
        : base(new()
        {
            Id = "CM3001",
            Title = "One origin counted as several",
            Category = RuleCategory.Attribution,
            DefaultSeverity = Severity.Info,
            Help = "Several reports give a figure for the same thing at the same time, but all have it from one origin: together they confirm no more than one of them does.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ScopeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var circle in context.Claims.GroupBy(claim => (Origins: context.OriginsOf(claim), Time: context.TimeOf(claim))))
        {
            var reports = circle.Select(claim => claim.Report).Distinct().Count();
            if (circle.Key is { Origins.Count: > 0, Time: { } period } && reports > 1)
            {
                context.Report(new FindingDraft
                {
                    Reason = new OriginReason { Origins = circle.Key.Origins, Reports = reports, Period = period },
                    Claims = circle.ToEquatableList(),
                    Key = $"{string.Join(' ', circle.Key.Origins)} {period}",
                });
            }
        }
    }
}
