using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A built-in rule on the order of scopes: the engine searches all of them at once, much faster than scope by scope.</summary>
/// <remarks>Only the library has such rules; a rule of one's own derives from <see cref="ScopeRule"/> or <see cref="NestedScopesRule"/>.</remarks>
public abstract class OrderRule : ComparisonRule
{
    private protected OrderRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>In what the pairs differ that the rule finds.</summary>
    internal abstract OrderFamily Family { get; }

    /// <summary>What the pairs come to that the rule finds.</summary>
    internal abstract Verdict Verdict { get; }
}
