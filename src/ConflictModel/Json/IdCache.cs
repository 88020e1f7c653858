using System.Text;

namespace ConflictModel.Json;

/// <summary>The ids of one kind of entity by their UTF-8; where it is known which there are, only these.</summary>
internal sealed class IdCache<T>(int most, Func<EntityId<T>, bool>? isKnown)
{
    private readonly Utf8Cache<string> _slugs = new(most);

    /// <summary>Whether a text is an id, and one that there is.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, out EntityId<T> id)
    {
        var slug = _slugs.Find(utf8, out var key);
        if (slug is null)
        {
            slug = Slugged(utf8);
            if (slug is null || isKnown?.Invoke(EntityId<T>.OfChecked(slug)) == false)
            {
                id = default;
                return false;
            }

            _slugs.Offer(utf8, key, slug);
        }

        id = EntityId<T>.OfChecked(slug);
        return true;
    }

    /// <summary>The slug that a text is; null where it is none.</summary>
    public static string? Slugged(ReadOnlySpan<byte> utf8) => utf8.Length <= Slug.MaxLength && Encoding.UTF8.GetString(utf8) is var slug && Slug.Check(slug) is null ? slug : null;
}
