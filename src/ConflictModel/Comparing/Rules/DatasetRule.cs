namespace ConflictModel;

/// <summary>A rule that looks at a whole dataset.</summary>
/// <remarks>
/// What it finds may depend on every claim. Where each finding depends on some claims that have something in common, derive from
/// <see cref="GroupRule{TKey}"/>.
/// </remarks>
public abstract class DatasetRule : ComparisonRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="descriptor">What is known of it without running it.</param>
    protected DatasetRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Looks at the dataset and reports what it finds. Called once.</summary>
    /// <param name="context">What the rule sees, and where it reports.</param>
    public abstract void Check(DatasetContext context);

    internal sealed override bool NeedsWhole => true;

    internal override bool IsDeferred => true;

    internal override void Run(RuleRun run, RuleMaterial material) => run.Guarded(() => Check(new DatasetContext(run)), []);

    internal override LiveRule Follow(LiveState live) => new LiveDeferredRule(this, live);
}
