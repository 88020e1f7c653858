using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>The words of the starter vocabulary, in all languages that are read.</summary>
internal sealed class VocabularyIndex
{
    private const int MaxNear = 3;

    private readonly Dictionary<string, SortedSet<string>> _meanings = new(StringComparer.OrdinalIgnoreCase);

    public VocabularyIndex()
    {
        foreach (var kind in Kinds)
        {
            foreach (var (id, _) in kind.Entries)
            {
                Add(id, $"the {kind.Word} {id}");
                foreach (var language in ReadingLanguages.Codes.Select(ReadingLanguages.Get))
                {
                    foreach (var word in kind.WordsOf(language, id))
                    {
                        Add(word.TrimEnd('*'), $"the {kind.Word} {id}");
                    }
                }
            }
        }
    }

    /// <summary>The kinds of entries, in the order in which they are shown.</summary>
    public static IReadOnlyList<VocabularyKind> Kinds { get; } =
    [
        new("measure", "Measures: what is said about what is counted",
            [.. StarterVocabulary.Measures.Select(measure => (measure.Id.Value, Kind(measure.Kind)))],
            language => language.Measures),
        new("category", "Categories: what is counted",
            [.. StarterVocabulary.Categories.Select(category => (category.Id.Value, Within(category)))],
            language => language.Categories),
        new("measurement unit", "Measurement units", [.. StarterVocabulary.MeasurementUnits.Select(unit => (unit.Id.Value, ""))],
            language => language.Units),
    ];

    /// <summary>The meanings of a word; none if it is unknown.</summary>
    public IReadOnlyCollection<string> MeaningsOf(string word) => _meanings.TryGetValue(word.Trim(), out var meanings) ? meanings : [];

    /// <summary>The words that are most like an unknown one.</summary>
    public IReadOnlyList<string> Near(string word)
    {
        var most = word.Length <= 4 ? 1 : word.Length <= 8 ? 2 : 3;
        return [.. _meanings.Keys
            .Select(known => (known, Distance: Distance(word.ToLowerInvariant(), known.ToLowerInvariant(), most)))
            .Where(item => item.Distance <= most)
            .OrderBy(item => item.Distance)
            .ThenBy(item => item.known, StringComparer.Ordinal)
            .Take(MaxNear)
            .Select(item => $"{item.known} ({string.Join(", ", _meanings[item.known])})")];
    }

    private void Add(string word, string meaning)
    {
        if (!_meanings.TryGetValue(word, out var meanings))
        {
            _meanings.Add(word, meanings = new(StringComparer.Ordinal));
        }

        meanings.Add(meaning);
    }

    private static string Kind(MeasureKind kind) => kind switch
    {
        MeasureKind.Level => "(at a moment)",
        MeasureKind.Flow => "(over a time)",
        _ => "(a share)",
    };

    private static string Within(Category category) => category.Parents.Count == 0 ? "" : $"(within {string.Join(", ", category.Parents)})";

    /// <summary>The edit distance of two words; any value above the limit if it exceeds that.</summary>
    private static int Distance(string first, string second, int most)
    {
        if (Math.Abs(first.Length - second.Length) > most)
        {
            return most + 1;
        }

        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return most + 1;
            }
        }

        return row[^1];
    }
}
