using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>A finding of <see cref="MixedUnits"/>, as it was in one version of a live dataset.</summary>
internal sealed class LiveUnitsFinding(MixedUnits rule, int measure, int category, int version, LiveRuns runs) : LiveFinding(rule.Descriptor)
{
    public override EquatableList<Scope> Scopes => [runs.ScopeOf(measure, category)];

    public override Finding Value => field ??= runs.Make(rule, measure, category, version);
}
