using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM2002: a part that is plausibly larger than its whole.</summary>
public sealed class StrainedPart : OrderRule
{
    /// <summary>Makes the rule.</summary>
    public StrainedPart()
        : base(new()
        {
            Id = "CM2002",
            Title = "Part plausibly larger than its whole",
            Category = RuleCategory.Tension,
            DefaultSeverity = Severity.Warning,
            Help = "A figure for a part, or what may be a part, is above every plausible figure for the whole. Say what was left unsaid in the scopes, if the reports do.",
        })
    {
    }

    internal override OrderFamily Family => OrderFamily.PartOfWhole;

    internal override Verdict Verdict => Verdict.Tension;
}
