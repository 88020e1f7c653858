namespace ConflictModel;

/// <summary>
/// That some entities have nothing in common, so that their counts add up to at most the whole's: civilians and combatants.
/// Made of one kind of entity, as <see cref="DisjointSet{TEntity}"/>.
/// </summary>
public abstract record DisjointSet : IIdentified<DisjointSet>
{
    private protected DisjointSet()
    {
    }

    /// <summary>The id, unique among disjoint sets.</summary>
    public required EntityId<DisjointSet> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The coordinate of the scope along which the parts are disjoint.</summary>
    public abstract ScopeCoordinate Coordinate { get; }

    /// <summary>Whether the parts are all there is, so that their counts add up to exactly the whole's.</summary>
    public bool IsExhaustive { get; init; }
}
