using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM1001: figures of one scope that cannot both be true.</summary>
public sealed class ContradictingFigures : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public ContradictingFigures()
        : base(new()
        {
            Id = "CM1001",
            Title = "Contradicting figures",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "Two claims about the same thing at the same time have no possible value in common. Check who is the origin of each, whether the scopes are really the same, and which claim was corrected since.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.SameScope;

    internal override Verdict Verdict => Verdict.Contradiction;
}
