using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>The built-in rules of reconciliation. Each has a page in <c>docs/reconciliation</c>: when it is right, when it misleads, where it comes from.</summary>
public static class ReconciliationRules
{
    /// <summary>The values on which the most independent origins agree, weighted by reliability; it passes where they are evenly split.</summary>
    public static ReconciliationRule LargestCamp { get; } = new LargestCamp();

    /// <summary>The range from the lowest figure to the highest.</summary>
    public static ReconciliationRule Envelope { get; } = new Envelope();

    /// <summary>What is used unless other rules are given: what the most independent origins agree on, and where they are evenly split, the range from the lowest figure to the highest.</summary>
    public static EquatableList<ReconciliationRule> Default { get; } = [LargestCamp, Envelope];
}
