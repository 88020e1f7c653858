using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Follows a rule over scopes: a claim affects its scope; where each finding is about one origin, the claims of its own.</summary>
internal sealed class LiveScopeRule(ScopeRule rule, LiveState live) : LiveRule(rule, live)
{
    public override void Change(LiveChange change)
    {
        if (change is { IsAdded: true, Impact: { IsOfOneDimension: true } impact }
            && rule.ScreenUnder(Live.Options) == ScopeScreen.RepeatedOrigin && !Live.Claims.Rows.Corrections.Affects(change.Scope)
            && rule.CertainKey(Live.Claims.Rows, impact) is { } key)
        {
            var (origins, origin) = (Live.Claims.Rows.Origins, impact.Row.Origin);
            Put(change, change.Scope, key, claim => origins[claim].Number == origin, run => rule.Run(run, RuleMaterial.None));
        }
        else if (Affected(change) is { } affected)
        {
            RunAgain(change, affected, run => rule.Run(run, RuleMaterial.None));
        }
    }

    private LiveSurroundings? Affected(LiveChange change) => rule.ScreenUnder(Live.Options) switch
    {
        ScopeScreen.Denial => Live.Claims.MayBeDenied(change.Scope) ? change.WithinScope : null,

        // A correction explains differences between any two claims of the scope.
        ScopeScreen.RepeatedOrigin => change.IsCorrection ? change.WithinScope
            : change.Impact is { } impact && rule.IsAffectedBy(impact) ? change.WithinOrigin : null,
        _ => change.WithinScope,
    };
}
