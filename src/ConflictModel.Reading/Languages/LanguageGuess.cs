namespace ConflictModel.Reading;

/// <summary>Which language a text is in, as far as it can be told.</summary>
public sealed record LanguageGuess
{
    /// <summary>The language; <see langword="null"/> where it is not clear.</summary>
    public ReadingLanguage? Language { get; init; }

    /// <summary>The languages that it could be, the likeliest first; empty where there is no trace of any.</summary>
    public required EquatableList<ReadingLanguage> Candidates { get; init; }

    /// <summary>The language, or the candidates: <c>German (de)</c>, <c>not clear: Spanish (es), Portuguese (pt)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Language?.ToString()
        ?? (Candidates.Count == 0 ? "not clear" : $"not clear: {string.Join(", ", Candidates.Select(candidate => candidate.ToString()))}");
}
