namespace ConflictModel;

/// <summary>One coordinate of a <see cref="Scope"/>: an entity, <i>any</i>, or unspecified.</summary>
/// <typeparam name="TEntity">The kind of entity.</typeparam>
/// <remarks>
/// <para><i>Any</i> and unspecified are different: <see cref="Any"/> says that the figure counts over all of them, and must be written;
/// <see cref="Unspecified"/> says that the report did not specify it. The <c>default</c> is <see cref="Unspecified"/>.</para>
/// <para>Coordinates have no order of their own; which one is within which depends on the dataset.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public readonly record struct Coordinate<TEntity>
{
    // A slug or the word "any"; kept small, since a dataset holds millions of coordinates.
    private readonly string? _text;

    /// <summary>A coordinate that names an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the <c>default</c>.</exception>
    public Coordinate(EntityId<TEntity> id) => _text = Guard.Assigned(id, nameof(id)).Value;

    /// <summary>A coordinate that names an entity by its slug.</summary>
    /// <param name="slug">The entity's slug.</param>
    /// <exception cref="NotationException"><paramref name="slug"/> is not a slug.</exception>
    public Coordinate(string slug) => _text = new EntityId<TEntity>(slug).Value;

    private Coordinate(string? text, bool _) => _text = text;

    private Coordinate(bool any) => _text = any ? Slug.Any : null;

    /// <summary>All of them together.</summary>
    public static Coordinate<TEntity> Any { get; } = new(any: true);

    /// <summary>Not specified.</summary>
    public static Coordinate<TEntity> Unspecified => default;

    /// <summary>Gets whether it is unspecified.</summary>
    public bool IsUnspecified => _text is null;

    /// <summary>Gets whether it is <i>any</i>.</summary>
    public bool IsAny => string.Equals(_text, Slug.Any, StringComparison.Ordinal);

    /// <summary>The id of the entity that it names; <see langword="null"/> for <see cref="Any"/> and <see cref="Unspecified"/>.</summary>
    public EntityId<TEntity>? Id => _text is null || IsAny ? null : EntityId<TEntity>.OfChecked(_text);

    /// <summary>The coordinate that names an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <returns>The coordinate.</returns>
    public static implicit operator Coordinate<TEntity>(EntityId<TEntity> id) => new(id);

    /// <summary>The coordinate that names an entity.</summary>
    /// <param name="id">The entity's id.</param>
    /// <returns>The coordinate.</returns>
    public static Coordinate<TEntity> FromEntityId(EntityId<TEntity> id) => new(id);

    /// <summary>The slug or the word <c>any</c>; null if unspecified.</summary>
    internal string? Text => _text;

    /// <summary>Creates a coordinate from a text that is known to be a slug or the word <c>any</c>; null for unspecified.</summary>
    internal static Coordinate<TEntity> OfChecked(string? text) => new(text, true);

    /// <summary>The slug, <c>any</c>, or an empty text if unspecified.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text ?? "";
}
