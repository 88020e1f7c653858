namespace ConflictModel.Rules;

/// <summary>CM4002: one number of one origin under sibling categories or nested measures: soldiers or workers, killed or casualties?</summary>
/// <remarks>
/// Of one origin and one day, in different reports, where nothing else differs. A report that has the number under both tells them apart, and then nothing is found.
/// Siblings are categories with a parent in common, neither within the other.
/// </remarks>
public sealed class OneNumberTwoMeanings : DatasetRule
{
    /// <summary>Makes the rule.</summary>
    public OneNumberTwoMeanings()
        : base(new()
        {
            Id = "CM4002",
            Title = "One number with two meanings",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "Reports carry one number of one origin, one under this category or measure and one under another. Go back to what the origin said, and code both reports by it, or note that one of them has it wrong.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(DatasetContext context)
    {
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        foreach (var group in frame.SharedNumbers)
        {
            var scopes = SharedNumbers.ByScope(frame, group);
            for (var i = 0; i < scopes.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (Difference(frame, scopes[i].Scope, scopes[j].Scope) is { } coordinate && !SharedNumbers.AreToldApart(frame.Dataset, scopes[i].Claims, scopes[j].Claims))
                    {
                        context.ReportShared(scopes[i].Claims, scopes[j].Claims, coordinate);
                    }
                }
            }
        }
    }

    private static ScopeCoordinate? Difference(ComparisonFrame frame, int first, int second)
    {
        var keys = frame.Dataset.Keys;
        var (a, b) = (keys.ScopeKeys[first], keys.ScopeKeys[second]);
        if (a with { Category = b.Category } == b)
        {
            return AreSiblings(frame.Dataset, a.Category, b.Category) ? ScopeCoordinate.Category : null;
        }

        return a with { Measure = b.Measure } == b
            && (keys.Measures.IsWithin(a.Measure, b.Measure) != Certainty.No || keys.Measures.IsWithin(b.Measure, a.Measure) != Certainty.No)
            ? ScopeCoordinate.Measure
            : null;
    }

    private static bool AreSiblings(ConflictDataset dataset, int a, int b) => a >= 0 && b >= 0
        && !dataset.Keys.Categories.IsWithin(a, b) && !dataset.Keys.Categories.IsWithin(b, a)
        && dataset.Categories[a].Parents.Intersect(dataset.Categories[b].Parents).Any();
}
