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

    /// <summary>The slug of what the parts are parts of.</summary>
    internal abstract string WholeSlug { get; }

    /// <summary>The slugs of the parts.</summary>
    internal abstract IEnumerable<string> PartSlugs { get; }

    /// <summary>The words of the coordinates along which there are disjoint sets.</summary>
    internal static EquatableList<string> CoordinateWords { get; } = Enum.GetValues<ScopeCoordinate>()
        .Where(coordinate => KindOf(coordinate) is not null)
        .Select(Words<ScopeCoordinate>.Of)
        .ToEquatableList();

    /// <summary>
    /// The kind of entities that can be disjoint along a coordinate; null where none can. Of the axes of one kind, the first stands for the
    /// kind.
    /// </summary>
    internal static EntityKind? KindOf(ScopeCoordinate coordinate) => coordinate == ScopeCoordinate.Measure
        ? EntityKind.Measures
        : ScopeAxis.Of(coordinate) is { } axis && ScopeAxis.Of(axis.Entity) == axis ? EntityKind.Of(axis) : null;
}
