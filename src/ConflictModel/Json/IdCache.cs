using System.Text;

namespace ConflictModel.Json;

/// <summary>The ids of one kind of entity by their UTF-8, with the keys of the entities; where it is known which there are, only these.</summary>
internal sealed class IdCache<T>(int most, EntityTable<T>? table)
    where T : IIdentified<T>
{
    private readonly Utf8Cache<string> _slugs = new(most);

    /// <summary>Whether a text is an id, and one that there is; its key is 0 where it is not known which there are.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, out EntityId<T> id, out int key)
    {
        var slug = _slugs.Find(utf8, out var text, out key);
        if (slug is null)
        {
            slug = Slugged(utf8);
            key = slug is null ? ClaimKeys.None : table?.KeyOf(EntityId<T>.OfChecked(slug)) ?? 0;
            if (slug is null || key < 0)
            {
                id = default;
                return false;
            }

            _slugs.Offer(utf8, text, slug, key);
        }

        id = EntityId<T>.OfChecked(slug);
        return true;
    }

    /// <summary>The slug that a text is; null where it is none.</summary>
    public static string? Slugged(ReadOnlySpan<byte> utf8) => utf8.Length <= Slug.MaxLength && Encoding.UTF8.GetString(utf8) is var slug && Slug.Check(slug) is null ? slug : null;
}
