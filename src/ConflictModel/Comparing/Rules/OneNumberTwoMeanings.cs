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
        foreach (var group in context.Run.Frame.SharedNumbers)
        {
            Check(context, group, ScopeCoordinate.Category, key => key.Category, key => key with { Category = 0 }, (a, b) => AreSiblings(context.Dataset, a, b));
            Check(context, group, ScopeCoordinate.Measure, key => key.Measure, key => key with { Measure = 0 }, (a, b) => AreOrdered(context.Dataset.Keys, a, b));
        }
    }

    private static void Check(DatasetContext context, List<int> group, ScopeCoordinate coordinate, Func<ScopeKey, int> id, Func<ScopeKey, ScopeKey> without, Func<int, int, bool> areMixedUp)
    {
        var keys = context.Dataset.Keys;
        foreach (var scopes in SharedNumbers.HasPair(keys, group, id, areMixedUp) ? SharedNumbers.Differing(context.Run.Frame, group, without) : [])
        {
            for (var i = 0; i < scopes.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (areMixedUp(id(keys.ScopeKeys[scopes[i].Scope]), id(keys.ScopeKeys[scopes[j].Scope])) && !SharedNumbers.AreToldApart(context.Dataset, scopes[i].Claims, scopes[j].Claims))
                    {
                        context.ReportShared(scopes[i].Claims, scopes[j].Claims, coordinate);
                    }
                }
            }
        }
    }

    private static bool AreOrdered(DatasetKeys keys, int a, int b) => keys.Measures.IsWithin(a, b) != Certainty.No || keys.Measures.IsWithin(b, a) != Certainty.No;

    private static bool AreSiblings(ConflictDataset dataset, int a, int b) => a >= 0 && b >= 0
        && dataset.Categories[a].Parents.AsSpan().ContainsAny(dataset.Categories[b].Parents.AsSpan())
        && !dataset.Keys.Categories.IsWithin(a, b) && !dataset.Keys.Categories.IsWithin(b, a);
}
