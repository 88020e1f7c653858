using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM1002: a part that is certainly larger than its whole.</summary>
public sealed class PartLargerThanWhole : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public PartLargerThanWhole()
        : base(new()
        {
            Id = "CM1002",
            Title = "Part larger than its whole",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "A figure for a part (a place within a place, a unit within a force, a category within a category) is above every possible figure for the whole. Check the scopes first: parts are often coded too wide and wholes too narrow.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.PartOfWhole;

    internal override Verdict Verdict => Verdict.Contradiction;
}
