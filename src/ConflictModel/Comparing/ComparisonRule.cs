namespace ConflictModel;

/// <summary>A rule of comparison. Derive from the one of its four kinds that sees just as much as the rule needs: <see cref="ClaimRule"/>, <see cref="ScopeRule"/>, <see cref="NestedScopesRule"/> or <see cref="DatasetRule"/>.</summary>
/// <remarks>A rule keeps no state between calls: it may be called by many threads, in any order. One that throws becomes a <see cref="RuleFault"/>; the run goes on.</remarks>
public abstract class ComparisonRule
{
    private protected ComparisonRule(RuleDescriptor descriptor) => Descriptor = Guard.NotNull(descriptor);

    /// <summary>What is known of the rule without running it.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>The id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Descriptor.ToString();
}
