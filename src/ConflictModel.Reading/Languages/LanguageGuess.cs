namespace ConflictModel.Reading;

/// <summary>The language of a text, or the candidates if it is not clear.</summary>
public sealed record LanguageGuess
{
    /// <summary>The language; <see langword="null"/> if it is not clear.</summary>
    public ReadingLanguage? Language { get; init; }

    /// <summary>The candidate languages, the likeliest first; empty if there is no evidence for any.</summary>
    public required EquatableList<ReadingLanguage> Candidates { get; init; }

    /// <summary>The language, or the candidates: <c>German (de)</c>, <c>not clear: Spanish (es), Portuguese (pt)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Language?.ToString()
        ?? (Candidates.Count == 0 ? "not clear" : $"not clear: {string.Join(", ", Candidates.Select(candidate => candidate.ToString()))}");
}
