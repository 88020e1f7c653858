using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>The values of members, each of which is read and held once for a file.</content>
internal sealed partial class ClaimLineReader
{
    private bool TryGetQuantity(ReadOnlySpan<byte> figure, ReadOnlySpan<byte> unit, [NotNullWhen(true)] out Quantity? quantity, out int unitKey)
    {
        (quantity, unitKey) = (null, ClaimKeys.None);
        if (figure.Length + unit.Length >= LongestKey)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[LongestKey];
        figure.CopyTo(buffer);
        buffer[figure.Length] = 1;
        unit.CopyTo(buffer[(figure.Length + 1)..]);
        var both = buffer[..(figure.Length + 1 + unit.Length)];
        quantity = caches.Quantities.Find(both, out var key, out unitKey);
        if (quantity is not null)
        {
            return true;
        }

        var said = figure.IsEmpty ? Figure.Unquantified : Figure.TryParse(Encoding.UTF8.GetString(figure), out var parsed) ? parsed : null;
        if (said is null || !caches.Units.TryGet(unit, out var id, out unitKey))
        {
            return false;
        }

        quantity = new() { Figure = said, Unit = id };
        caches.Quantities.Offer(both, key, quantity, unitKey);
        return true;
    }

    private static bool TryGetCoordinate<T>(ref Utf8JsonReader json, IdCache<T> ids, out Coordinate<T> coordinate, out int key)
        where T : IIdentified<T>
    {
        (coordinate, key) = (Coordinate<T>.Any, ScopeKey.Any);
        if (!TryGetUtf8(ref json, out var utf8))
        {
            return false;
        }

        if (utf8.SequenceEqual("any"u8))
        {
            return true;
        }

        var isId = ids.TryGet(utf8, out var id, out key);
        coordinate = isId ? id : Coordinate<T>.Unspecified;
        return isId;
    }

    private static bool TryGetId<T>(ref Utf8JsonReader json, IdCache<T> ids, out EntityId<T> id, out int key)
        where T : IIdentified<T>
    {
        (id, key) = (default, ClaimKeys.None);
        return TryGetUtf8(ref json, out var utf8) && ids.TryGet(utf8, out id, out key);
    }

    private bool TryGetLanguage(ref Utf8JsonReader json, out string? language)
    {
        language = TryGetUtf8(ref json, out var utf8) ? caches.Languages.Of(utf8, static utf8 => Encoding.UTF8.GetString(utf8) is var tag && LanguageTag.Check(tag) is null ? tag : null) : null;
        return language is not null;
    }

    private bool TryGetDate(ref Utf8JsonReader json, out UncertainDate? date)
    {
        date = TryGetUtf8(ref json, out var utf8) ? caches.Dates.Of(utf8, static utf8 => UncertainDate.TryParse(Encoding.UTF8.GetString(utf8), out var read) ? read : null) : null;
        return date is not null;
    }

    // Of a claim: no two are the same.
    private static bool TryGetSlug(ref Utf8JsonReader json, out string? slug)
    {
        slug = TryGetUtf8(ref json, out var utf8) ? IdCache<Claim>.Slugged(utf8) : null;
        return slug is not null;
    }

    private static bool TryGetWord<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(ref Utf8JsonReader json, out T word)
        where T : struct, Enum
    {
        word = default;
        return json.TokenType == JsonTokenType.String && Words<T>.TryParse(json.GetString()!, out word);
    }

    private static bool TryGetWord<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(ref Utf8JsonReader json, out T? word)
        where T : struct, Enum
    {
        var isWord = TryGetWord(ref json, out T read);
        word = read;
        return isWord;
    }

    private static bool TryGetCredibility(ref Utf8JsonReader json, out AdmiraltyCredibility? credibility)
    {
        credibility = TryGetUtf8(ref json, out var utf8) && utf8.Length == 1 ? AdmiraltyCodes.CredibilityOf((char)utf8[0]) : null;
        return credibility is not null;
    }

    private static bool TryGetText(ref Utf8JsonReader json, out string? text)
    {
        text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        return !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>The text at hand as it stands in the file, where it needs no reading: no escapes.</summary>
    private static bool TryGetUtf8(scoped ref Utf8JsonReader json, out ReadOnlySpan<byte> utf8)
    {
        var isPlain = json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.Length > 0;
        utf8 = isPlain ? json.ValueSpan : default;
        return isPlain;
    }
}
