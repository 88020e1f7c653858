namespace ConflictModel;

/// <summary>Follows a rule over single claims: a claim affects itself.</summary>
internal sealed class LiveClaimRule(ClaimRule rule, LiveState live) : LiveRule(rule, live)
{
    public override void Change(LiveChange change)
    {
        if (rule.MayFind(Live.Claims.Rows, change.Claim))
        {
            RunAgain(change, change.Alone, run => rule.Run(run, RuleMaterial.None));
        }
    }
}
