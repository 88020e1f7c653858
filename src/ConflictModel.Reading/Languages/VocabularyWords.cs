namespace ConflictModel.Reading;

/// <summary>The words that a language has for one measure, category or measurement unit.</summary>
public sealed record VocabularyWords
{
    /// <summary>The id in the starter vocabulary, such as <c>killed</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words and phrases, the usual one first; one that ends with <c>*</c> matches every word with that prefix.</summary>
    public required EquatableList<string> Words { get; init; }
}
