namespace ConflictModel.Rules;

/// <summary>CM3001: one origin that several reports carry, and that could be counted as several.</summary>
public sealed class OneOriginCountedTwice : ScopeRule
{
    private const int Few = 256;

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
        var rows = frame.Rows;
        var circles = context.Claims
            .Select(claim => frame.Dataset.Claims.KeyOf(claim.Id))
            .Where(claim => rows.Times.Times[claim].Key >= 0 && rows.Origins[claim].Number >= 0)
            .GroupBy(claim => (rows.Times.Times[claim].Key, rows.Origins[claim].Number));
        foreach (var circle in circles)
        {
            var claims = circle.Select(claim => frame.Dataset.Claims[claim]).ToEquatableList();
            var reports = claims.Select(claim => claim.Report).Distinct().Count();
            if (reports > 1)
            {
                var origins = rows.Origins[circle.First()].Origins.ToArray().Select(source => frame.Dataset.Sources[source].Id).Order().ToEquatableList();
                context.Report(new OriginReason { Origins = origins, Reports = reports }, claims);
            }
        }
    }

    internal override bool MayFind(ComparisonFrame frame, int scope)
    {
        var rows = frame.Rows.RowsOf(scope);
        if (rows.Length > Few)
        {
            return true;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (rows[i].Origin == rows[j].Origin && rows[i].Key == rows[j].Key && rows[i].Origin >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
