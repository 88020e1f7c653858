using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM1004: a measure that is certainly larger than one that bounds it.</summary>
public sealed class MeasureAboveBound : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public MeasureAboveBound()
        : base(new()
        {
            Id = "CM1004",
            Title = "Measure larger than its bound",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "A figure of one measure is above every possible figure of a measure that bounds it by the meaning of the words: more killed than casualties. Check which word the report used.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.BoundingMeasure;

    internal override Verdict Verdict => Verdict.Contradiction;
}
