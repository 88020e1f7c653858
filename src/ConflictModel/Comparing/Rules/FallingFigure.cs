using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM1003: one origin's cumulative figure that falls.</summary>
public sealed class FallingFigure : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public FallingFigure()
        : base(new()
        {
            Id = "CM1003",
            Title = "Cumulative figure that falls",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "One origin's count since a beginning is lower at a later date than at an earlier one. Code the later claim as a correction of the earlier one, if the origin says so: the fall is then explained, and only worth knowing. Otherwise check for a misprint.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.Fall;

    internal override Verdict Verdict => Verdict.Contradiction;
}
