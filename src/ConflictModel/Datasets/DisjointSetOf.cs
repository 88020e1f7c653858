namespace ConflictModel;

/// <summary>A <see cref="DisjointSet"/> of one kind of entity.</summary>
/// <typeparam name="TEntity"><see cref="Measure"/>, <see cref="Category"/>, <see cref="Actor"/>, <see cref="Place"/> or
/// <see cref="ConflictEvent"/>.</typeparam>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DisjointSet<TEntity> : DisjointSet
{
    /// <summary>Creates a disjoint set.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="TEntity"/> is not a coordinate of a scope.</exception>
    public DisjointSet() => Coordinate = typeof(TEntity) == typeof(Measure)
        ? ScopeCoordinate.Measure
        : ScopeAxis.Of(typeof(TEntity))?.Coordinate
        ?? throw new NotSupportedException(
            $"A disjoint set cannot be of {typeof(TEntity).Name}; it must be of Measure, Category, Actor, Place or ConflictEvent.");

    /// <inheritdoc/>
    public override ScopeCoordinate Coordinate { get; }

    /// <summary>The whole.</summary>
    public required EntityId<TEntity> Whole { get; init => field = Guard.Assigned(value); }

    /// <summary>The parts: at least two, each once, none of them the whole.</summary>
    public required EquatableList<EntityId<TEntity>> Parts { get; init => field = Guard.NotNull(value); }

    internal override string WholeSlug => Whole.Value;

    internal override IEnumerable<string> PartSlugs => Parts.Select(part => part.Value);
}
