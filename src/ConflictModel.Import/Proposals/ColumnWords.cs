using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>
/// The words that people use in column names, in one language: a data file whose members are concepts (<c>source</c>, <c>killed</c>,
/// <c>children</c>, <c>low</c>), each with its words separated by <c>|</c>.
/// </summary>
internal sealed class ColumnWords
{
    private const string Prefix = "Words.";

    private static readonly Lazy<IReadOnlyList<ColumnWords>> Loaded = new(LoadAll);

    private readonly Dictionary<string, List<string>> _byPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _byConcept = new(StringComparer.Ordinal);

    private ColumnWords(string language, JsonElement root)
    {
        Language = language;
        foreach (var concept in root.EnumerateObject())
        {
            var words = concept.Value.GetString()!.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            _byConcept[concept.Name] = [.. words.Select(word => word.ToLowerInvariant())];
            foreach (var phrase in words.Select(ColumnText.Plain).Where(phrase => phrase.Length > 0 && !Contents.Contains(concept.Name)))
            {
                if (!_byPhrase.TryGetValue(phrase, out var concepts))
                {
                    _byPhrase.Add(phrase, concepts = []);
                }

                concepts.Add(concept.Name);
                MaxWords = Math.Max(MaxWords, phrase.Count(c => c == ' ') + 1);
            }
        }
    }

    /// <summary>All languages, English first.</summary>
    public static IReadOnlyList<ColumnWords> All => Loaded.Value;

    /// <summary>The concepts whose words are found in cells, not in column names.</summary>
    public static IReadOnlySet<string> Contents { get; } = new HashSet<string> { Concept.Blank, Concept.Bodies, Concept.Total };

    /// <summary>The code of the language.</summary>
    public string Language { get; }

    /// <summary>The largest number of words in a phrase.</summary>
    public int MaxWords { get; } = 1;

    /// <summary>The phrases of names of columns.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> Phrases => _byPhrase;

    /// <summary>The concepts that a phrase names.</summary>
    public IReadOnlyList<string> ConceptsOf(string phrase) => _byPhrase.TryGetValue(phrase, out var concepts) ? concepts : [];

    /// <summary>The words of a concept, in lower case.</summary>
    public IReadOnlySet<string> WordsOf(string concept) =>
        _byConcept.TryGetValue(concept, out var words) ? words : System.Collections.Frozen.FrozenSet<string>.Empty;

    private static List<ColumnWords> LoadAll()
    {
        var assembly = typeof(ColumnWords).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var document = JsonDocument.Parse(stream);
                return new ColumnWords(name[Prefix.Length..^".json".Length], document.RootElement);
            })
            .OrderBy(words => words.Language == "en" ? "" : words.Language, StringComparer.Ordinal)];
    }
}
