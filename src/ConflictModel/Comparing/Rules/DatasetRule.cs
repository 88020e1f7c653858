namespace ConflictModel;

/// <summary>A rule that looks at a whole dataset.</summary>
/// <remarks>
/// Its findings may depend on every claim. If each finding depends only on claims that have something in common, derive from
/// <see cref="GroupRule{TKey}"/>.
/// </remarks>
/// <example>
/// <code>
/// public sealed class MissingTitle()
///     : DatasetRule(new() { Id = "DESK23", Title = "Dataset without a title", Help = "Add a title." })
/// {
///     public override void Check(DatasetContext context)
///     {
///         if (context.Dataset.Title is null &amp;&amp; context.Dataset.Claims.Count &gt; 0)
///         {
///             context.Report("The dataset has no title.", context.Dataset.Claims[0]);
///         }
///     }
/// }
/// </code>
/// </example>
public abstract class DatasetRule : ComparisonRule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="descriptor">The description of the rule: id, title, category, severity and help.</param>
    protected DatasetRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Checks the dataset and reports findings. Called once.</summary>
    /// <param name="context">The data that the rule sees, and the methods for reporting.</param>
    public abstract void Check(DatasetContext context);

    internal sealed override bool NeedsWhole => true;

    internal override bool IsDeferred => true;

    internal override void Run(RuleRun run, RuleMaterial material) => run.Guarded(() => Check(new DatasetContext(run)), []);

    internal override LiveRule Follow(LiveState live) => new LiveDeferredRule(this, live);
}
