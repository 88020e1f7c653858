using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM2001: figures of one scope that strain against each other.</summary>
public sealed class StrainedFigures : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public StrainedFigures()
        : base(new()
        {
            Id = "CM2001",
            Title = "Strained figures",
            Category = RuleCategory.Tension,
            DefaultSeverity = Severity.Warning,
            Help = "Two claims about the same thing, certainly or possibly at the same time, have no plausible value in common. They can both be true only if one is read against the grain, or if they are not about the same time.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.SameScope;

    internal override Verdict Verdict => Verdict.Tension;
}
