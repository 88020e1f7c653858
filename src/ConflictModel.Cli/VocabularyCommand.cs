using System.CommandLine;
using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel vocabulary</c>: the measures, categories and units that every dataset knows, with their words.</summary>
internal static class VocabularyCommand
{
    private const string About =
        "Lists the measures, categories and measurement units that every dataset knows, with words for them in several languages. "
        + "With words, shows what they mean; an unknown word gets what is most like it.";

    public static Command Create(CommandHost host)
    {
        var words = new Argument<string[]>("words")
        {
            Description = "Ids or words to look up, such as injured or Verletzte; none for the whole list.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var languages = new Option<string[]>("--language")
        {
            Description = $"The languages whose words are shown: {string.Join(", ", ReadingLanguages.Codes)}; by default en.",
        };
        languages.Validators.Add(result =>
        {
            foreach (var code in result.Tokens.Select(token => token.Value).Where(code => !ReadingLanguages.TryGet(code, out _)))
            {
                result.AddError($"'{code}' is not a language that is read; it must be one of {string.Join(", ", ReadingLanguages.Codes)}.");
            }
        });
        var command = new Command("vocabulary", About) { words, languages };
        command.SetAction(parsed => parsed.GetValue(words) is { Length: > 0 } sought
            ? LookUp(sought, host)
            : List([.. (parsed.GetValue(languages) is { Length: > 0 } codes ? codes : ["en"]).Select(ReadingLanguages.Get)], host));
        return command;
    }

    private static int List(IReadOnlyList<ReadingLanguage> languages, CommandHost host)
    {
        foreach (var kind in VocabularyIndex.Kinds)
        {
            host.Output.WriteLine(kind.Title);
            var width = kind.Entries.Max(entry => entry.Id.Length);
            foreach (var (id, description) in kind.Entries)
            {
                var words = languages.Select(language => (language.Code, Words: kind.WordsOf(language, id)))
                    .Where(item => item.Words.Count > 0);
                var all = languages.Count == 1
                    ? words.Select(item => string.Join(", ", item.Words))
                    : words.Select(item => $"{item.Code}: {string.Join(", ", item.Words)}");
                host.Output.WriteLine(
                    TextPage.Safe($"  {id.PadRight(width)}  {string.Join("; ", all.Prepend(description).Where(text => text.Length > 0))}"));
            }

            host.Output.WriteLine();
        }

        host.Output.WriteLine(
            "Words in other languages: --language de, --language uk; what a word means: conflictmodel vocabulary injured.");
        return ExitCode.Success;
    }

    private static int LookUp(string[] words, CommandHost host)
    {
        var index = new VocabularyIndex();
        var isKnown = true;
        foreach (var word in words)
        {
            var meanings = index.MeaningsOf(word);
            foreach (var meaning in meanings)
            {
                host.Output.WriteLine(TextPage.Safe($"{word}: {meaning}"));
            }

            if (meanings.Count == 0)
            {
                isKnown = false;
                var near = index.Near(word);
                host.Error.WriteLine(
                    TextPage.Safe($"{word}: unknown." + (near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?")));
            }
        }

        return isKnown ? ExitCode.Success : ExitCode.Findings;
    }
}
