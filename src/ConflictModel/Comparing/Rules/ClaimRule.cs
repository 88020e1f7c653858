using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A rule that looks at one claim at a time.</summary>
/// <example>
/// <code>
/// public sealed class ClaimWithoutDate()
///     : ClaimRule(new() { Id = "DESK20", Title = "Claim of an undated report", Help = "Add the date of the report." })
/// {
///     public override void Check(ClaimContext context)
///     {
///         if (context.Dataset.Reports[context.Claim.Report].Date is null)
///         {
///             context.Report($"The report '{context.Claim.Report}' has no date.", context.Claim);
///         }
///     }
/// }
/// </code>
/// </example>
public abstract class ClaimRule : ComparisonRule
{
    // The batch size of a thread.
    private const int ClaimsAtATime = 8192;

    /// <summary>Creates the rule.</summary>
    /// <param name="descriptor">The description of the rule: id, title, category, severity and help.</param>
    protected ClaimRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Checks one claim and reports findings. Called once for each claim, including those that are not compared.</summary>
    /// <param name="context">The data that the rule sees, and the methods for reporting.</param>
    public abstract void Check(ClaimContext context);

    /// <summary>A quick check whether the rule can find anything for a claim, before its context is created.</summary>
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
