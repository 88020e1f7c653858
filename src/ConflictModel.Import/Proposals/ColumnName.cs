namespace ConflictModel.Import;

/// <summary>The name of a column, with the concepts that its words name.</summary>
internal sealed class ColumnName
{
    private readonly HashSet<string> _concepts = new(StringComparer.Ordinal);

    private ColumnName(string text) => Text = text;

    /// <summary>The name as written in the sheet.</summary>
    public string Text { get; }

    /// <summary>The words that name no known concept, in their order.</summary>
    public string Rest { get; private set; } = "";

    /// <summary>The concepts.</summary>
    public IReadOnlySet<string> Concepts => _concepts;

    public bool Has(string concept) => _concepts.Contains(concept);

    public bool HasAny(IEnumerable<string> concepts) => concepts.Any(Has);

    /// <summary>The first of the given concepts that the name has; null if it has none.</summary>
    public string? First(IEnumerable<string> concepts) => concepts.FirstOrDefault(Has);

    /// <summary>Reads a name by the words of the given languages; the first that knows a phrase decides its meaning.</summary>
    public static ColumnName Of(string text, IReadOnlyList<ColumnWords> languages)
    {
        var name = new ColumnName(text);
        var plain = ColumnText.Plain(text);
        if (ColumnText.IsUnspaced(plain))
        {
            name.ReadUnspaced(plain, languages);
        }
        else
        {
            name.ReadWords(plain.Split(' ', StringSplitOptions.RemoveEmptyEntries), languages);
        }

        return name;
    }

    private void ReadWords(string[] words, IReadOnlyList<ColumnWords> languages)
    {
        var rest = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var length = 0;
            for (var count = Math.Min(words.Length - i, languages.Max(language => language.MaxWords)); count > 0 && length == 0; count--)
            {
                var phrase = string.Join(' ', words[i..(i + count)]);
                if (languages.Select(language => language.ConceptsOf(phrase)).FirstOrDefault(found => found.Count > 0) is { } concepts)
                {
                    _concepts.UnionWith(concepts);
                    length = count;
                }
            }

            if (length == 0 && !words[i].All(char.IsDigit))
            {
                rest.Add(words[i]);
            }

            i += Math.Max(length, 1);
        }

        Rest = string.Join(' ', rest);
    }

    private void ReadUnspaced(string text, IReadOnlyList<ColumnWords> languages)
    {
        var rest = text;
        foreach (var (phrase, concepts) in languages.SelectMany(language => language.Phrases)
            .Where(phrase => ColumnText.IsUnspaced(phrase.Key))
            .OrderByDescending(phrase => phrase.Key.Length))
        {
            if (rest.Contains(phrase, StringComparison.Ordinal))
            {
                _concepts.UnionWith(concepts);
                rest = rest.Replace(phrase, " ", StringComparison.Ordinal);
            }
        }

        var latin = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ReadWords(latin, languages);
    }
}
