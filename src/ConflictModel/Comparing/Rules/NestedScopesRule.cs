namespace ConflictModel;

/// <summary>A rule that looks at the claims of a scope and of one that it is within.</summary>
public abstract class NestedScopesRule : ComparisonRule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="descriptor">The description of the rule: id, title, category, severity and help.</param>
    protected NestedScopesRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>
    /// Checks two scopes and reports findings. Called once for each scope and each other one that it is certainly or possibly within.
    /// </summary>
    /// <param name="context">The data that the rule sees, and the methods for reporting.</param>
    public abstract void Check(NestedScopesContext context);

    internal sealed override bool NeedsNestedScopes => true;

    internal sealed override void Run(RuleRun run, RuleMaterial material)
    {
        foreach (var (narrower, wider, order) in material.Nested)
        {
            var context = new NestedScopesContext(run, narrower, wider, order);
            run.Guarded(() => Check(context), [context.Narrower, context.Wider]);
        }
    }

    internal sealed override LiveRule Follow(LiveState live) => new LiveNestedScopesRule(this, live);
}
