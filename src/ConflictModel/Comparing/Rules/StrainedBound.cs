using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM2004: a measure that is plausibly larger than one that bounds it, or larger than one that usually does.</summary>
public sealed class StrainedBound : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public StrainedBound()
        : base(new()
        {
            Id = "CM2004",
            Title = "Measure plausibly larger than its bound",
            Category = RuleCategory.Tension,
            DefaultSeverity = Severity.Warning,
            Help = "A figure of one measure is above every plausible figure of a measure that bounds it, or that usually does.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.BoundingMeasure;

    internal override Verdict Verdict => Verdict.Tension;
}
