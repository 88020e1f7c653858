namespace ConflictModel;

/// <summary>One coordinate of a <see cref="Scope"/>: an entity, <i>any</i>, or unspecified.</summary>
/// <typeparam name="TEntity">The kind of entity.</typeparam>
/// <remarks>
/// <para><i>Any</i> and unspecified are different: <see cref="Any"/> says that the figure counts over all of them, and must be written;
/// <see cref="Unspecified"/> says that the report left it unsaid. The <c>default</c> is <see cref="Unspecified"/>.</para>
/// <para>There is no order between coordinates; which is within which, a dataset knows.</para>
/// </remarks>
public readonly record struct Coordinate<TEntity>
{
    private readonly bool _any;
    private readonly EntityId<TEntity> _id;

    /// <summary>A coordinate that names an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the <c>default</c>.</exception>
    public Coordinate(EntityId<TEntity> id) => _id = Guard.Assigned(id, nameof(id));

    /// <summary>A coordinate that names an entity by its slug.</summary>
    /// <param name="slug">The entity's slug.</param>
    /// <exception cref="NotationException"><paramref name="slug"/> is not a slug.</exception>
    public Coordinate(string slug) => _id = new(slug);

    private Coordinate(bool any) => _any = any;

    /// <summary>All of them together, whichever there are.</summary>
    public static Coordinate<TEntity> Any { get; } = new(any: true);

    /// <summary>Left unsaid.</summary>
    public static Coordinate<TEntity> Unspecified => default;

    /// <summary>Whether it was left unsaid.</summary>
    public bool IsUnspecified => !_any && !_id.IsAssigned;

    /// <summary>Whether it is <i>any</i>.</summary>
    public bool IsAny => _any;

    /// <summary>The id of the entity that it names; <see langword="null"/> for <see cref="Any"/> and <see cref="Unspecified"/>.</summary>
    public EntityId<TEntity>? Id => _id.IsAssigned ? _id : null;

    /// <summary>The coordinate that names an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <returns>The coordinate.</returns>
    public static implicit operator Coordinate<TEntity>(EntityId<TEntity> id) => new(id);

    /// <summary>The coordinate that names an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <returns>The coordinate.</returns>
    public static Coordinate<TEntity> FromEntityId(EntityId<TEntity> id) => new(id);

    /// <summary>The slug, <c>any</c>, or an empty text where it was left unsaid.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _any ? Slug.Any : _id.Value;
}
