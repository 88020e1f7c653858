using System.Text.Json;

namespace ConflictModel.Reading;

/// <summary>
/// A language for reading figures: its number words, hedges, vague words, ranges, shares, nouns, and the words that show that a number is
/// not a figure. It is loaded from one data file.
/// </summary>
/// <remarks>Immutable; safe for use by many threads. Those that come with the package are in <see cref="ReadingLanguages"/>.</remarks>
/// <example>
/// <code>
/// ReadingLanguage german = ReadingLanguages.Get("de");
/// </code>
/// </example>
public sealed class ReadingLanguage
{
    internal ReadingLanguage(LanguageFile file)
    {
        Code = file.Code;
        Name = file.Name;
        File = file;
    }

    /// <summary>The code of ISO 639-1, such as <c>de</c>.</summary>
    public string Code { get; }

    /// <summary>The name in English, such as <c>German</c>.</summary>
    public string Name { get; }

    /// <summary>The words for measures, such as those for <c>killed</c>.</summary>
    public EquatableList<VocabularyWords> Measures => File.MeasureWords.ToEquatableList();

    /// <summary>The words for categories, such as those for <c>soldiers</c>.</summary>
    public EquatableList<VocabularyWords> Categories => File.CategoryWords.ToEquatableList();

    /// <summary>The words for measurement units, such as those for <c>tonnes</c>.</summary>
    public EquatableList<VocabularyWords> Units => File.UnitWords.ToEquatableList();

    internal LanguageFile File { get; }

    /// <summary>The month that a word names, in full or abbreviated.</summary>
    /// <param name="word">The word, with or without the point of an abbreviation.</param>
    /// <returns>The month, from 1; <see langword="null"/> if the word does not name one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is <see langword="null"/>.</exception>
    public int? MonthOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return DateWord(word)?.Month is > 0 and var month ? month : null;
    }

    /// <summary>Whether a word names a day of the week.</summary>
    /// <param name="word">The word, with or without the point of an abbreviation.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is <see langword="null"/>.</exception>
    public bool IsWeekday(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return DateWord(word)?.Weekday > 0;
    }

    /// <summary>Reads a language file, of the format that <c>language.schema.json</c> describes.</summary>
    /// <param name="json">The file.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The file is not a language file; the message names the member and what it must be.</exception>
    public static ReadingLanguage Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return new(LanguageFile.Read(document.RootElement));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The language file is not JSON: {exception.Message}", exception);
        }
    }

    private DateWord? DateWord(string word)
    {
        foreach (var text in (ReadOnlySpan<string>)[word, $"{word}."])
        {
            if (File.DateWords.Longest(text, 0, text.Length, loose: false, out var end)?.Date is { } found && end == text.Length)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The name and the code, such as <c>German (de)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({Code})";
}
