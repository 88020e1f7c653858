namespace ConflictModel.Reading;

/// <summary>Detects the language of a text by its script and its frequent words.</summary>
/// <remarks>
/// Uses no model and no network. If the text is too short or mixed, the result is "not clear", with the candidate languages.
/// </remarks>
/// <example>
/// <code>
/// LanguageGuess guess = LanguageDetector.Detect("Mindestens 100 Soldaten sind nach Angaben der Armee gefallen.");
/// var reader = new FigureReader(guess.Language!);
/// </code>
/// </example>
public static class LanguageDetector
{
    /// <summary>The number of characters that are examined: text after them does not change the result.</summary>
    private const int MaxLength = 20_000;

    /// <summary>Detects the language of a text among those that come with the package.</summary>
    /// <param name="text">The text; any string.</param>
    /// <returns>The language, or the candidates where it is not clear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static LanguageGuess Detect(string text) => Detect(text, ReadingLanguages.Codes.Select(ReadingLanguages.Get));

    /// <summary>Detects the language of a text among the given ones.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="languages">The languages that it can be.</param>
    /// <returns>The language, or the candidates where it is not clear.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LanguageGuess Detect(string text, IEnumerable<ReadingLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(languages);
        var sample = TextSample.Of(text.AsSpan(0, Math.Min(text.Length, MaxLength)));
        var scores = languages.Select(language => (Language: language, Score: sample.Score(language.File)))
            .Where(scored => scored.Score > 0)
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Language.Code, StringComparer.Ordinal)
            .ToList();
        var best = scores.Count > 0 ? scores[0].Score : 0;
        var candidates = scores.Where(scored => scored.Score * 3 >= best * 2).Select(scored => scored.Language).ToEquatableList();
        return new() { Language = candidates.Count == 1 ? candidates[0] : null, Candidates = candidates };
    }
}
