using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reading of valid values.</summary>
internal static class JsonReaderExtensions
{
    /// <summary>The raw text, if it has no escapes.</summary>
    public static bool TryGetUtf8(this scoped ref Utf8JsonReader json, out ReadOnlySpan<byte> utf8)
    {
        var isPlain = json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.Length > 0;
        utf8 = isPlain ? json.ValueSpan : default;
        return isPlain;
    }

    /// <summary>The position of the text, if it has no escapes.</summary>
    /// <param name="json">The reader of a line.</param>
    /// <param name="start">Where the line starts in its block.</param>
    /// <param name="slice">The place in the block.</param>
    public static bool TryGetSlice(this scoped ref Utf8JsonReader json, int start, out Slice slice)
    {
        var isPlain = json.TryGetUtf8(out var utf8);
        slice = isPlain ? new(start + (int)json.TokenStartIndex + 1, utf8.Length) : default;
        return isPlain;
    }

    /// <summary>One of the words of an enumeration.</summary>
    public static bool TryGetWord<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(
        this ref Utf8JsonReader json, out T word)
        where T : struct, Enum
    {
        word = default;
        return json.TokenType == JsonTokenType.String && Words<T>.TryParse(json.GetString()!, out word);
    }

    /// <inheritdoc cref="TryGetWord{T}(ref Utf8JsonReader, out T)"/>
    public static bool TryGetWord<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(
        this ref Utf8JsonReader json, out T? word)
        where T : struct, Enum
    {
        var isWord = json.TryGetWord(out T read);
        word = read;
        return isWord;
    }

    /// <summary>A text that is not blank.</summary>
    public static bool TryGetText(this ref Utf8JsonReader json, [NotNullWhen(true)] out string? text)
    {
        text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        return !string.IsNullOrWhiteSpace(text);
    }
}
