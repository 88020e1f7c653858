using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A finding on the order of scopes, as it was in one version of a live dataset.</summary>
internal sealed class LiveOrderFinding(RuleDescriptor rule, LiveKey key, int version, LiveRuns runs) : LiveFinding(rule)
{
    public override EquatableList<Scope> Scopes => runs.ScopesOf(key);

    public override Finding Value => field ??= runs.Make(Rule, key, version);
}
