using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A rule that looks at all claims of one scope.</summary>
public abstract class ScopeRule : ComparisonRule
{
    // What a thread takes at a time.
    private const int ScopesAtATime = 1024;

    /// <summary>Makes the rule.</summary>
    /// <param name="descriptor">What is known of it without running it.</param>
    protected ScopeRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Looks at the claims of one scope and reports what it finds. Called once for each scope that has claims.</summary>
    /// <param name="context">What the rule sees, and where it reports.</param>
    public abstract void Check(ScopeContext context);

    /// <summary>In which scopes the rule can find anything at all; it is not called for the others.</summary>
    internal virtual ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.None;

    /// <summary>
    /// Whether a claim that comes or goes changes what the rule finds among those of its origin, where each finding is about one origin.
    /// </summary>
    internal virtual bool IsAffectedBy(ClaimImpact impact) => true;

    /// <summary>
    /// The key of a finding that the rule certainly reports in the scope of a claim, of the claims of its origin, with the claim among its
    /// witnesses; <see langword="null"/> where only a look at these claims tells.
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
