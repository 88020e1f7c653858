using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A rule that looks at one claim at a time.</summary>
public abstract class ClaimRule : ComparisonRule
{
    // What a thread takes at a time.
    private const int ClaimsAtATime = 8192;

    /// <summary>Makes the rule.</summary>
    /// <param name="descriptor">What is known of it without running it.</param>
    protected ClaimRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Looks at one claim and reports what it finds. Called once for each claim, also those that are not compared.</summary>
    /// <param name="context">What the rule sees, and where it reports.</param>
    public abstract void Check(ClaimContext context);

    /// <summary>Whether the rule can find anything at a claim at all: a quick look before a context is made for it.</summary>
    internal virtual bool MayFind(ClaimColumns rows, int claim) => true;

    internal sealed override void Run(RuleRun run, RuleMaterial material)
    {
        var frame = run.Frame;
        run.Each(frame.Dataset.Claims.Count, ClaimsAtATime, (run, claim) =>
        {
            if (frame.IsOwn(frame.Dataset.Keys.ScopeOf(claim)) && MayFind(frame.Rows, claim))
            {
                Check(run, claim);
            }
        });
    }

    internal sealed override LiveRule Follow(LiveState live) => new LiveClaimRule(this, live);

    private void Check(RuleRun run, int claim)
    {
        var context = new ClaimContext(run, claim);
        run.Guarded(() => Check(context), [context.Claim.Scope.WithoutPeriod()]);
    }
}
