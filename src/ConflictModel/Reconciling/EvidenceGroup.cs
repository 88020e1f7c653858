namespace ConflictModel;

/// <summary>
/// The claims of one scope, time and dimension, by their keys: those that are considered, at least one; those that are not; and those that
/// are superseded, with what superseded them; each ordered by id.
/// </summary>
internal sealed class EvidenceGroup(
    Scope scope,
    UncertainDate? stated,
    EntityId<Dimension> dimension,
    int[] claims,
    int[] notConsidered,
    (int Claim, int By)[] superseded)
{
    public Scope Scope { get; } = scope;

    public UncertainDate? Stated { get; } = stated;

    public EntityId<Dimension> Dimension { get; } = dimension;

    public int[] Claims { get; } = claims;

    public int[] NotConsidered { get; } = notConsidered;

    public (int Claim, int By)[] Superseded { get; } = superseded;
}
