using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A rule that looks at all claims of one scope.</summary>
/// <example>
/// <code>
/// public sealed class SingleOrigin()
///     : ScopeRule(new() { Id = "DESK21", Title = "Figures of a single origin", Help = "Look for an independent source." })
/// {
///     public override void Check(ScopeContext context)
///     {
///         var origins = context.Claims.SelectMany(context.OriginsOf).Distinct().ToList();
///         if (context.Claims.Count &gt; 1 &amp;&amp; origins.Count == 1)
///         {
///             context.Report($"All figures are of '{origins[0]}'.", context.Claims);
///         }
///     }
/// }
/// </code>
/// </example>
public abstract class ScopeRule : ComparisonRule
{
    // The batch size of a thread.
    private const int ScopesAtATime = 1024;

    /// <summary>Creates the rule.</summary>
    /// <param name="descriptor">The description of the rule: id, title, category, severity and help.</param>
    protected ScopeRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Checks the claims of one scope and reports findings. Called once for each scope that has claims.</summary>
    /// <param name="context">The data that the rule sees, and the methods for reporting.</param>
    public abstract void Check(ScopeContext context);

    /// <summary>In which scopes the rule can find anything at all; it is not called for the others.</summary>
    internal virtual ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.None;

    /// <summary>
    /// Determines whether a claim that comes or goes changes what the rule finds among those of its origin, where each finding is about one
    /// origin.
    /// </summary>
    internal virtual bool IsAffectedBy(ClaimImpact impact) => true;

    /// <summary>
    /// The key of a finding that the rule certainly reports in the scope of a claim, of the claims of its origin, with the claim among its
    /// witnesses; <see langword="null"/> if only examining these claims can decide.
    /// </summary>
    /// <remarks>Asked where no correction is near, and all figures of the scope have one dimension.</remarks>
    internal virtual string? CertainKey(ClaimColumns rows, ClaimImpact impact) => null;

    internal sealed override void Run(RuleRun run, RuleMaterial material)
    {
        var frame = run.Frame;
        var screen = ScreenUnder(frame.Options);
        run.Each(frame.Dataset.Keys.Scopes.Length, ScopesAtATime, (run, scope) =>
        {
            if (frame.IsOwn(scope) && frame.Rows.Passes(scope, screen))
            {
                Check(run, scope);
            }
        });
    }

    internal sealed override LiveRule Follow(LiveState live) => new LiveScopeRule(this, live);

    private void Check(RuleRun run, int scope)
    {
        var context = new ScopeContext(run, scope);
        run.Guarded(() => Check(context), [context.Scope]);
    }
}
