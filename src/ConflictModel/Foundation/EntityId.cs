using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>
/// The id of an entity of a dataset: a slug such as <c>dprk</c> or <c>kursk-oblast</c>, typed by what it names, so that the id of a place
/// cannot be used where the id of an actor is expected.
/// </summary>
/// <typeparam name="TEntity">What the id names: <c>Actor</c>, <c>Place</c>, <c>Claim</c> and so on.</typeparam>
/// <remarks>
/// <para>A slug has 1 to 100 characters: lower-case ASCII letters and digits, with single <c>-</c>, <c>.</c> or <c>_</c> between them. The
/// slug <c>any</c> is reserved for the value <i>any</i> of a scope.</para>
/// <para>Equality and order are ordinal. The <c>default</c> is not a valid id (<see cref="IsAssigned"/> is <see langword="false"/>, the
/// text is empty); records reject it.</para>
/// </remarks>
/// <example>
/// <code>
/// var russia = new EntityId&lt;Place&gt;("russia");
/// var kursk = EntityId&lt;Place&gt;.FromName("Kursk Oblast"); // kursk-oblast
/// var isId = EntityId&lt;Place&gt;.TryParse("Kursk Oblast", out _); // false
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public readonly record struct EntityId<TEntity> : IComparable<EntityId<TEntity>>, ISpanParsable<EntityId<TEntity>>
{
    private readonly string? _slug;

    /// <summary>Creates an id from a slug.</summary>
    /// <param name="slug">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotationException"><paramref name="slug"/> is not a slug; the message gives the position and what is
    /// permitted.</exception>
    public EntityId(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        if (Slug.Check(slug) is { } error)
        {
            throw error.ToException(Slug.Notation, slug);
        }

        _slug = slug;
    }

    private EntityId(string slug, bool _) => _slug = slug;

    /// <summary>The slug; an empty text for the <c>default</c>.</summary>
    public string Value => _slug ?? "";

    /// <summary>Gets whether the id is assigned, and not the <c>default</c>.</summary>
    public bool IsAssigned => _slug is not null;

    /// <summary>
    /// Creates an id from a name: <c>Kursk Oblast</c> becomes <c>kursk-oblast</c>. For letters that are not Latin, and for signs that
    /// distinguish names, a hash of the name is appended, so that different names get different ids. The same name gives the same id on
    /// every machine.
    /// </summary>
    /// <param name="name">The name; one that is a slug is its own id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static EntityId<TEntity> FromName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return OfChecked(NameSlug.Of(name));
    }

    /// <summary>Parses a slug.</summary>
    /// <param name="s">The slug.</param>
    /// <param name="provider">Ignored: slugs do not depend on the culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="NotationException"><paramref name="s"/> is not a slug.</exception>
    public static EntityId<TEntity> Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static EntityId<TEntity> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(s.ToString());

    /// <summary>Tries to parse a slug.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: slugs do not depend on the culture.</param>
    /// <param name="result">The id, or the <c>default</c>.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EntityId<TEntity> result)
    {
        result = s is not null && Slug.Check(s) is null ? new(s) : default;
        return result.IsAssigned;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out EntityId{TEntity})"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out EntityId<TEntity> result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out EntityId{TEntity})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EntityId<TEntity> result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Compares the slugs ordinally.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    public int CompareTo(EntityId<TEntity> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Determines whether an id is ordered before another.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>Whether it is ordered before.</returns>
    public static bool operator <(EntityId<TEntity> left, EntityId<TEntity> right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether an id is ordered before another or equals it.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>Whether it is ordered before or equal.</returns>
    public static bool operator <=(EntityId<TEntity> left, EntityId<TEntity> right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether an id is ordered after another.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>Whether it is ordered after.</returns>
    public static bool operator >(EntityId<TEntity> left, EntityId<TEntity> right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether an id is ordered after another or equals it.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns>Whether it is ordered after or equal.</returns>
    public static bool operator >=(EntityId<TEntity> left, EntityId<TEntity> right) => left.CompareTo(right) >= 0;

    /// <summary>The id of a text that is known to be a slug.</summary>
    internal static EntityId<TEntity> OfChecked(string slug) => new(slug, true);

    /// <summary>The slug.</summary>
    /// <returns>The slug; an empty text for the <c>default</c>.</returns>
    public override string ToString() => Value;
}
