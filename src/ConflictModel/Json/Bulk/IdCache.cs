using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConflictModel.Json;

/// <summary>
/// The ids of one kind of entity by their UTF-8, with the keys of the entities; where it is known which there are, only these.
/// </summary>
/// <param name="most">How many are kept at most; a power of two.</param>
/// <param name="table">The entities that there are; null if that is not known, and the key of each is 0.</param>
/// <param name="permitsAny">Whether "any" can be used for an id, as in a scope; its key is <see cref="ScopeKey.Any"/>.</param>
internal sealed class IdCache(int most, IKeyedEntities? table, bool permitsAny)
{
    private readonly Utf8Cache<string> _slugs = new(most);

    public TextColumn<string> Column(int lines) => new(_slugs, lines);

    /// <summary>Determines whether a text is an id, and one that there is.</summary>
    public bool TryGet<T>(ReadOnlySpan<byte> utf8, out EntityId<T> id, out int key)
    {
        var text = Utf8Key.Of(utf8);
        var slug = _slugs.Find(utf8, text, out key);
        if (slug is null && TryRead(utf8, out slug, out key))
        {
            _slugs.Offer(utf8, text, slug, key);
        }

        id = slug is null ? default : EntityId<T>.OfChecked(slug);
        return slug is not null;
    }

    /// <summary>Reads a text that is not known: whether it is an id, and one that there is.</summary>
    public bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? slug, out int key)
    {
        if (permitsAny && utf8.SequenceEqual("any"u8))
        {
            (slug, key) = (Slug.Any, ScopeKey.Any);
            return true;
        }

        slug = Slugged(utf8);
        key = slug is null ? ClaimKeys.None : table?.KeyOf(slug) ?? 0;
        slug = key < 0 ? null : slug;
        return slug is not null;
    }

    /// <summary>The slug that a text is; null if it is none.</summary>
    public static string? Slugged(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= Slug.MaxLength && Encoding.UTF8.GetString(utf8) is var slug && Slug.Check(slug) is null ? slug : null;
}
