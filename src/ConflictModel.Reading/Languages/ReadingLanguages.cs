using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Reading;

/// <summary>The languages that come with the package. Each is loaded when it is first asked for.</summary>
public static class ReadingLanguages
{
    private static readonly FrozenDictionary<string,
        Lazy<ReadingLanguage>> Known = typeof(ReadingLanguages).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".json", StringComparison.Ordinal) && !name.EndsWith(".schema.json", StringComparison.Ordinal)
            && !name.StartsWith("names.", StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[..^5], name => new Lazy<ReadingLanguage>(() => Load(name)), StringComparer.Ordinal);

    /// <summary>The codes of the languages, in alphabetical order.</summary>
    public static EquatableList<string> Codes { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The language with a code.</summary>
    /// <param name="code">The code of ISO 639-1, such as <c>de</c>, or a tag that starts with it, such as <c>de-AT</c>.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no language with that code; the message lists the available ones.</exception>
    public static ReadingLanguage Get(string code) => TryGet(code, out var language)
        ? language
        : throw new ArgumentException($"The language is '{code}'; must be one of {string.Join(", ", Codes)}.", nameof(code));

    /// <summary>Gets the language with a code, if there is one.</summary>
    /// <param name="code">The code of ISO 639-1, or a tag that starts with it.</param>
    /// <param name="language">The language; <see langword="null"/> if there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static bool TryGet(string code, [NotNullWhen(true)] out ReadingLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(code);
        var end = code.AsSpan().IndexOfAny('-', '_');
        language = Known.TryGetValue((end < 0 ? code : code[..end]).ToLowerInvariant(), out var found) ? found.Value : null;
        return language is not null;
    }

    private static ReadingLanguage Load(string name)
    {
        using var stream = typeof(ReadingLanguages).Assembly.GetManifestResourceStream(name)!;
        return ReadingLanguage.Load(stream);
    }
}
