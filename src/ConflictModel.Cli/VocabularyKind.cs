using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>One kind of entries of the starter vocabulary.</summary>
/// <param name="Word">What one is called.</param>
/// <param name="Title">The heading of their list.</param>
/// <param name="Entries">Their ids, each with a remark.</param>
/// <param name="Words">Where a language has words for them.</param>
internal sealed record VocabularyKind(
    string Word,
    string Title,
    IReadOnlyList<(string Id, string Description)> Entries,
    Func<ReadingLanguage, EquatableList<VocabularyWords>> Words)
{
    /// <summary>The words of a language for an entry.</summary>
    public IReadOnlyList<string> WordsOf(ReadingLanguage language, string id) =>
        Words(language).FirstOrDefault(words => words.Id == id)?.Words ?? [];
}
