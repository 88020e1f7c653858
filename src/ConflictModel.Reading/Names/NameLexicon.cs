using System.Collections.Frozen;
using System.Text.Json;

namespace ConflictModel.Reading;

/// <summary>The words of names of bodies, in many languages, from the files in <c>Names/Data</c>.</summary>
internal sealed class NameLexicon
{
    // The longest ending of a stem. Short stems have short endings: sila, not silver.
    private const int LongestEnding = 7;
    private const int ShortStem = 5;

    // Acronyms in another language are made of the first word or two of a concept.
    private const int UsualWords = 2;
    private const int ShortestStem = 3;

    private static readonly Lazy<NameLexicon> Shipped = new(() => new());

    private readonly Dictionary<string, NameEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<NameConcept> _concepts = [];
    private readonly Dictionary<string, NameConcept> _byId = new(StringComparer.Ordinal);

    private NameLexicon()
    {
        using (var bodies = Read("bodies"))
        {
            foreach (var (section, role) in new[]
            {
                ("kinds", NameRole.Kind), ("topics", NameRole.Topic), ("qualities", NameRole.Quality), ("companies", NameRole.Company),
            })
            {
                AddConcepts(bodies.RootElement.GetProperty(section), role);
            }

            foreach (var several in bodies.RootElement.GetProperty("several").EnumerateObject())
            {
                var concepts = several.Name.Split(' ').Select(id => _byId[id]).ToArray();
                foreach (var words in several.Value.EnumerateObject())
                {
                    Add(words.Value.GetString()!, entry => entry.Several = concepts);
                }
            }
        }

        AddCountries();
        AddPlain();
        Concepts = [.. _concepts];
        Entries = _entries.ToFrozenDictionary();
        (Titles, Particles) = Persons();
        Phrases = Starts(Entries.Where(entry => entry.Value.SaysConcept).Select(entry => entry.Key));
        TitlePhrases = Starts(Titles);
        Forms = new(Entries);
    }

    public static NameLexicon Default => Shipped.Value;

    public IReadOnlyList<NameConcept> Concepts { get; }

    public FrozenDictionary<string, NameEntry> Entries { get; }

    /// <summary>The number of words of the longest phrase of the lexicon that starts with a word.</summary>
    public FrozenDictionary<string, int> Phrases { get; }

    /// <summary>The number of words of the longest title that starts with a word.</summary>
    public FrozenDictionary<string, int> TitlePhrases { get; }

    public LegalForms Forms { get; }

    /// <summary>Titles of persons, as folded words with spaces between them.</summary>
    public FrozenSet<string> Titles { get; }

    public FrozenSet<string> Particles { get; }

    /// <summary>The concept of a number.</summary>
    public NameConcept? Number(string digits) => _byId.GetValueOrDefault($"number {digits}");

    /// <summary>The meaning of a word: by itself, or by its stem with an ending.</summary>
    public NameEntry? Find(string word)
    {
        if (Entries.TryGetValue(word, out var entry))
        {
            return entry;
        }

        var lookup = Entries.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length - 1; length >= Math.Max(ShortestStem, word.Length - LongestEnding) && word[length] != ' '; length--)
        {
            if (word.Length - length <= (2 * length) - ShortStem
                && lookup.TryGetValue(word.AsSpan(0, length), out entry) && entry.IsStem)
            {
                return entry;
            }
        }

        return null;
    }

    private void AddConcepts(JsonElement section, NameRole role)
    {
        foreach (var concept in section.EnumerateObject())
        {
            var added = NewConcept(concept.Name, role);
            foreach (var words in concept.Value.EnumerateObject())
            {
                Add(words.Value.GetString()!, entry => entry.Choices.Add(added));
                added.Letters[words.Name] = [.. Divided(words.Value.GetString()!)
                    .Take(UsualWords)
                    .Select(phrase => string.Concat(phrase.Split(' ').Select(word => word[0])))
                    .Distinct(StringComparer.Ordinal)];
            }
        }
    }

    private void AddCountries()
    {
        using var countries = Read("countries");
        foreach (var country in countries.RootElement.EnumerateObject().Where(member => member.Name[0] != '$'))
        {
            var added = NewConcept(country.Name, NameRole.Country);
            added.Languages = country.Value.GetProperty("languages").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Add(country.Value.GetProperty("words").GetString()!, entry => entry.Choices.Add(added));
            if (country.Value.TryGetProperty("own", out var own))
            {
                foreach (var language in added.Languages)
                {
                    added.Letters[language] = [own.GetString()!];
                }
            }
        }
    }

    private void AddPlain()
    {
        using var numbers = Read("numbers");
        foreach (var number in numbers.RootElement.EnumerateObject().Where(member => member.Name[0] != '$'))
        {
            var added = NewConcept($"number {number.Name}", NameRole.Number);
            Add(number.Value.GetString()!, entry => entry.Choices.Insert(0, added));
        }

        using var forms = Read("legal-forms");
        foreach (var form in forms.RootElement.EnumerateObject().Where(member => member.Name[0] != '$'))
        {
            Add(form.Value.GetString()!, entry => entry.LegalForm ??= form.Name);
        }

        using var small = Read("small-words");
        Add(small.RootElement.GetProperty("words").GetString()!, entry => entry.IsSmall = true);
    }

    private static (FrozenSet<string> Titles, FrozenSet<string> Particles) Persons()
    {
        using var persons = Read("persons");
        return (Set("titles"), Set("particles"));

        FrozenSet<string> Set(string name) =>
            Divided(persons.RootElement.GetProperty(name).GetString()!).ToFrozenSet(StringComparer.Ordinal);
    }

    private NameConcept NewConcept(string id, NameRole role)
    {
        var concept = new NameConcept(_concepts.Count, id, role);
        _concepts.Add(concept);
        _byId.Add(id, concept);
        return concept;
    }

    private void Add(string words, Action<NameEntry> set)
    {
        foreach (var phrase in words.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = Divided(phrase)[0];
            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries.Add(key, entry = new());
            }

            set(entry);
            if (entry.Choices.Count > 1 && entry.Choices.IndexOf(entry.Choices[^1]) < entry.Choices.Count - 1)
            {
                entry.Choices.RemoveAt(entry.Choices.Count - 1);
            }

            entry.IsStem |= phrase[^1] == '*';
        }
    }

    private static FrozenDictionary<string, int> Starts(IEnumerable<string> phrases) => phrases
        .Select(phrase => phrase.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(words => words.Length), StringComparer.Ordinal);

    private static string[] Divided(string words) => [.. words.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(phrase => NameText.Phrase(phrase.TrimEnd('*')))
        .Where(phrase => phrase.Length > 0)];

    private static JsonDocument Read(string file) =>
        JsonDocument.Parse(typeof(NameLexicon).Assembly.GetManifestResourceStream($"names.{file}.json")!);
}
