using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A finding on the order of scopes, as it was in one version of a live dataset.</summary>
internal sealed class LiveOrderFinding(RuleDescriptor rule, LiveKey key, int version, LiveFrames frames) : LiveFinding(rule)
{
    public override EquatableList<Scope> Scopes => frames.ScopesOf(key);

    public override Finding Value => field ??= frames.Make(Rule, key, version);
}
