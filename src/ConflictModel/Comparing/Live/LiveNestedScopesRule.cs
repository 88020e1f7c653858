namespace ConflictModel;

/// <summary>Follows a rule over nested scopes: a claim affects the pairs that its scope is one of.</summary>
internal sealed class LiveNestedScopesRule(NestedScopesRule rule, LiveState live) : LiveRule(rule, live)
{
    public override void Change(LiveChange change) => RunAgain(change, change.BetweenScopes, run =>
    {
        var pairs = new List<(int, int, Certainty)>();
        foreach (var (narrower, wider, order) in change.NestedScopes)
        {
            var (first, second) = (Live.Frames.Translated(run.Frame, narrower), Live.Frames.Translated(run.Frame, wider));
            if (first >= 0 && second >= 0)
            {
                pairs.Add((first, second, order));
            }
        }

        rule.Run(run, RuleMaterial.None with { Nested = pairs });
    });
}
