namespace ConflictModel;

/// <summary>A <see cref="DisjointSet"/> of one kind of entity.</summary>
/// <typeparam name="TEntity"><see cref="Measure"/>, <see cref="Category"/>, <see cref="Actor"/>, <see cref="Place"/> or <see cref="ConflictEvent"/>.</typeparam>
public sealed record DisjointSet<TEntity> : DisjointSet
{
    /// <summary>Makes a disjoint set.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="TEntity"/> is no coordinate of a scope.</exception>
    public DisjointSet() => Coordinate = typeof(TEntity) switch
    {
        var type when type == typeof(Measure) => ScopeCoordinate.Measure,
        var type when type == typeof(Category) => ScopeCoordinate.Category,
        var type when type == typeof(Actor) => ScopeCoordinate.Actor,
        var type when type == typeof(Place) => ScopeCoordinate.Place,
        var type when type == typeof(ConflictEvent) => ScopeCoordinate.Event,
        var type => throw new NotSupportedException($"A disjoint set of {type.Name} means nothing; permitted are Measure, Category, Actor, Place and ConflictEvent."),
    };

    /// <inheritdoc/>
    public override ScopeCoordinate Coordinate { get; }

    /// <summary>What the parts are parts of.</summary>
    public required EntityId<TEntity> Whole { get; init => field = Guard.Assigned(value); }

    /// <summary>The parts: at least two, each once, none of them the whole.</summary>
    public required EquatableList<EntityId<TEntity>> Parts { get; init => field = Guard.NotNull(value); }
}
