namespace ConflictModel;

/// <summary>A rule that looks at all claims of one scope.</summary>
public abstract class ScopeRule : ComparisonRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="descriptor">What is known of it without running it.</param>
    protected ScopeRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Looks at the claims of one scope and reports what it finds. Called once for each scope that has claims.</summary>
    /// <param name="context">What the rule sees, and where it reports.</param>
    public abstract void Check(ScopeContext context);

    /// <summary>Whether the rule can find anything in a scope at all: a quick look before a context is made for it.</summary>
    internal virtual bool MayFind(ComparisonFrame frame, int scope) => true;
}
