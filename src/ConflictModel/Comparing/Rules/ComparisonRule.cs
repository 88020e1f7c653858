using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// A rule of comparison. Derive from the kind that sees only as much as the rule needs: <see cref="ClaimRule"/>, <see cref="ScopeRule"/>,
/// <see cref="NestedScopesRule"/>, <see cref="GroupRule{TKey}"/> or <see cref="DatasetRule"/>.
/// </summary>
/// <remarks>
/// A rule must not keep state between calls: it may be called by many threads, in any order. An exception becomes a
/// <see cref="RuleFault"/>; the run continues.
/// </remarks>
public abstract class ComparisonRule
{
    private protected ComparisonRule(RuleDescriptor descriptor) => Descriptor = Guard.NotNull(descriptor);

    /// <summary>The description of the rule.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>The family of violations of the order that it reports; these are searched for once, for all rules.</summary>
    internal virtual OrderFamily? Searched => null;

    /// <summary>
    /// Gets whether it looks at every scope and each other one that it is within; these pairs are found once, for all rules.
    /// </summary>
    internal virtual bool NeedsNestedScopes => false;

    /// <summary>Gets whether what it finds may depend on every claim, so that it cannot be run over a part of a dataset.</summary>
    internal virtual bool NeedsWhole => false;

    /// <summary>Gets whether it can only be run over a whole live dataset, when the findings are read.</summary>
    internal virtual bool IsDeferred => false;

    /// <summary>Reports all that it finds in the dataset of a run.</summary>
    internal abstract void Run(RuleRun run, RuleMaterial material);

    /// <summary>Reports what it finds in the findings of the other rules, once all have run.</summary>
    internal virtual void Review(RuleRun run, AcknowledgementMatches matches, Func<string, bool> isComplete)
    {
    }

    /// <summary>Creates the object that follows the rule while claims are added and withdrawn.</summary>
    internal abstract LiveRule Follow(LiveState live);

    /// <summary>The id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Descriptor.ToString();
}
