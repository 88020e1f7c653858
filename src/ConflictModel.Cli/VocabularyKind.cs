using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>One kind of entries of the starter vocabulary.</summary>
/// <param name="Word">The name of one entry.</param>
/// <param name="Title">The heading of the list.</param>
/// <param name="Entries">The ids of the entries, each with a remark.</param>
/// <param name="Words">The words of a language for them.</param>
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
