using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM2003: one origin's cumulative figure that plausibly falls.</summary>
public sealed class StrainedFall : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public StrainedFall()
        : base(new()
        {
            Id = "CM2003",
            Title = "Cumulative figure that plausibly falls",
            Category = RuleCategory.Tension,
            DefaultSeverity = Severity.Warning,
            Help = "One origin's count since a beginning is plausibly lower at a later date than at an earlier one.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.Fall;

    internal override Verdict Verdict => Verdict.Tension;
}
