namespace ConflictModel.Reading;

/// <summary>The words that a language has for one measure, category or measurement unit.</summary>
/// <param name="Id">The id in the starter vocabulary, such as <c>killed</c>.</param>
/// <param name="Words">The words and phrases, the usual one first; one that ends with <c>*</c> stands for every word that begins so.</param>
public sealed record VocabularyWords(string Id, EquatableList<string> Words);
