namespace ConflictModel.Rules;

/// <summary>CM3001: one origin that several reports carry, and that could be counted as several.</summary>
public sealed class OneOriginCountedTwice : ScopeRule
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
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        var times = frame.Rows.Times;
        foreach (var circle in frame.ClaimsOfOneOrigin(context.Key, claim => times[claim].Key, claim => times[claim].Key >= 0))
        {
            var reports = circle.Select(claim => frame.Dataset.Claims[claim].Report).Distinct().Count();
            if (reports > 1)
            {
                var origins = frame.OriginsOf(circle[0]);
                var period = frame.Rows.Times.PeriodOf(circle[0]);
                context.Run.Report(new OriginReason { Origins = origins, Reports = reports, Period = period }, [context.Scope], circle, $"{string.Join(' ', origins)} {period}");
            }
        }
    }

    internal override bool MayFind(ComparisonFrame frame, int scope) => frame.Rows.RepeatsOrigin(scope);
}
