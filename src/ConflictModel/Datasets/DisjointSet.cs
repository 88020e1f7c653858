namespace ConflictModel;

/// <summary>
/// A set of disjoint entities, whose counts add up to at most that of the whole: civilians and combatants. Created for one kind of entity
/// as <see cref="DisjointSet{TEntity}"/>.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public abstract record DisjointSet : IIdentified<DisjointSet>
{
    private protected DisjointSet()
    {
    }

    /// <summary>The id, unique among disjoint sets.</summary>
    public required EntityId<DisjointSet> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The coordinate of the scope along which the parts are disjoint.</summary>
    public abstract ScopeCoordinate Coordinate { get; }

    /// <summary>Gets whether the parts are exhaustive, so that their counts add up to exactly that of the whole.</summary>
    public bool IsExhaustive { get; init; }

    /// <summary>The slug of the whole.</summary>
    internal abstract string WholeSlug { get; }

    /// <summary>The slugs of the parts.</summary>
    internal abstract IEnumerable<string> PartSlugs { get; }

    /// <summary>The words of the coordinates along which there are disjoint sets.</summary>
    internal static EquatableList<string> CoordinateWords { get; } = Enum.GetValues<ScopeCoordinate>()
        .Where(coordinate => KindOf(coordinate) is not null)
        .Select(Words<ScopeCoordinate>.Of)
        .ToEquatableList();

    /// <summary>
    /// The kind of entities that can be disjoint along a coordinate; null if none can. Of the axes of one kind, the first represents the
    /// kind.
    /// </summary>
    internal static EntityKind? KindOf(ScopeCoordinate coordinate) => coordinate == ScopeCoordinate.Measure
        ? EntityKind.Measures
        : ScopeAxis.Of(coordinate) is { } axis && ScopeAxis.Of(axis.Entity) == axis ? EntityKind.Of(axis) : null;
}
