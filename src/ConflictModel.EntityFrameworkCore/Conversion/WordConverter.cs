using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// Stores an enumeration of the model as its word in dataset files: <c>denies-figure</c>, <c>planned</c>, <c>B</c>.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordConverter<T>() : ValueConverter<T, string>(value => Text(value), text => Read(text))
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().Distinct()
        .Select(value => (Value: value, Word: WordOf(value))).Where(pair => pair.Word is not null)
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Word!);

    private static readonly FrozenDictionary<string, T> Values = Words
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static string Text(T value) => Words.TryGetValue(value, out var word)
        ? word
        : throw new ArgumentOutOfRangeException(
            nameof(value), value, Invariant($"The {typeof(T).Name} is {value:D}; it must be one of {string.Join(", ", Words.Keys)}."));

    private static T Read(string text) => Values.TryGetValue(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is not a word for {typeof(T).Name}; it must be one of {string.Join(", ", Values.Keys)}.");

    // Values that the format omits have no word.
    private static string? WordOf(T value)
    {
        try
        {
            return JsonSerializer.SerializeToElement(value).GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
