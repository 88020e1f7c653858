namespace ConflictModel;

/// <summary>Follows a rule over groups: a claim affects the groups that it belongs to.</summary>
internal sealed class LiveGroupRule<TKey> : LiveRule
    where TKey : notnull
{
    private readonly GroupRule<TKey> _rule;
    private readonly Dictionary<TKey, List<int>> _groups = [];

    public LiveGroupRule(GroupRule<TKey> rule, LiveState live)
        : base(rule, live)
    {
        _rule = rule;

        // What it throws has become a fault in the first run.
        _ = LiveState.Run(rule, live.Basis, run =>
        {
            foreach (var (key, claims) in rule.FindGroups(run))
            {
                _groups.Add(key, [.. claims]);
            }
        });
    }

    public override void Change(LiveChange change)
    {
        List<TKey> keys = [];
        var run = LiveState.Run(_rule, change.Alone.With, run => run.Guarded(
            () => keys = _rule.GroupsOf(run, run.Frame.Dataset.Claims.KeyOf(Live.Claims.Dataset.Claims[change.Claim].Id)),
            []))!;
        if (keys.Count + run.Faults.Count == 0)
        {
            return;
        }

        var others = new HashSet<int>();
        foreach (var key in keys)
        {
            if (!_groups.TryGetValue(key, out var claims))
            {
                _groups.Add(key, claims = []);
            }

            claims.RemoveAll(other => !Live.Claims.IsThere(other));
            others.UnionWith(claims);
            if (change.IsAdded)
            {
                claims.Add(change.Claim);
            }
        }

        RunAgain(change, change.Among([.. others]), run => _rule.CheckGroups(run, keys.Contains));
    }
}
