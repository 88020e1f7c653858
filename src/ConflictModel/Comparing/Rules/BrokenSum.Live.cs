namespace ConflictModel.Rules;

/// <content>What a claim affects: the increments that it may be one of, and the wholes that it is about or about a part of.</content>
public sealed partial class BrokenSum
{
    internal override bool IsDeferred => false;

    internal override LiveRule Follow(LiveState live) => new LiveSums(this, live);

    private sealed class LiveSums(BrokenSum rule, LiveState live) : LiveRule(rule, live)
    {
        public override void Change(LiveChange change)
        {
            if (change.Impact is not { } impact)
            {
                return;
            }

            var dataset = Live.Claims.Dataset;
            var scope = dataset.Keys.ScopeKeys[change.Scope];
            if (HasIncrements(dataset, scope) && impact.IsInIncrement())
            {
                RunAgain(change, change.WithinScope, run => run.Guarded(() => CheckIncrements(run, Live.Frames.Translated(run.Frame, change.Scope)), []));
            }

            foreach (var set in dataset.DisjointSets)
            {
                ChangeParts(change, set, scope);
            }
        }

        private void ChangeParts(LiveChange change, DisjointSet set, ScopeKey scope)
        {
            var (whole, parts) = PartedScopes.KeysOf(Live.Claims.Dataset, set);
            var at = PartedScopes.Get(scope, set.Coordinate);
            if (at != whole && !parts.Contains(at))
            {
                return;
            }

            int[] scopes = [.. parts.Prepend(whole).Select(value => Live.Claims.ScopeOf(PartedScopes.With(scope, set.Coordinate, value)))];
            var others = scopes.Where(other => other >= 0).SelectMany(change.OthersOf).ToList();
            RunAgain(change, change.Among(others), run =>
            {
                var there = Array.ConvertAll(scopes, other => other < 0 ? -1 : Live.Frames.Translated(run.Frame, other));
                if (there[0] >= 0)
                {
                    run.Guarded(() => CheckParts(run, set, new(there[0], there[1..])), []);
                }
            });
        }
    }
}
