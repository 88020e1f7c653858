using System.Collections.Frozen;

namespace ConflictModel.Reading;

/// <summary>Legal forms as they are written, and with one misspelled letter if they are long enough to be recognised.</summary>
internal sealed class LegalForms
{
    private const int LongEnough = 8;
    private const int Longest = 128;

    private readonly FrozenDictionary<string, string> _forms;
    private readonly FrozenDictionary<string, string> _misspelt;
    private readonly FrozenDictionary<string, int> _wordsFrom;
    private readonly FrozenDictionary<string, int> _wordsTo;

    public LegalForms(IEnumerable<KeyValuePair<string, NameEntry>> entries)
    {
        _forms = entries.Where(entry => entry.Value.LegalForm is not null)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value.LegalForm!, StringComparer.Ordinal);
        _misspelt = Misspellings();
        _wordsFrom = Words(words => words[0]);
        _wordsTo = Words(words => words[^1]);
    }

    /// <summary>
    /// The number of words of the longest form that starts with a word; one for a long word, which may be a misspelled form.
    /// </summary>
    public int LongestFrom(string word) => _wordsFrom.TryGetValue(word, out var words) ? words : word.Length >= LongEnough ? 1 : 0;

    /// <summary>The same for the forms that end with a word.</summary>
    public int LongestTo(string word) => _wordsTo.TryGetValue(word, out var words) ? words : word.Length >= LongEnough ? 1 : 0;

    /// <summary>The group of a form; null if it is not a form.</summary>
    public string? Of(string phrase)
    {
        if (_forms.TryGetValue(phrase, out var form))
        {
            return form;
        }

        if (phrase.Length is < LongEnough or > Longest)
        {
            return null;
        }

        if (_misspelt.TryGetValue(phrase, out form))
        {
            return form;
        }

        var lookup = _misspelt.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> shorter = stackalloc char[phrase.Length - 1];
        for (var i = 0; i < phrase.Length; i++)
        {
            phrase.AsSpan(0, i).CopyTo(shorter);
            phrase.AsSpan(i + 1).CopyTo(shorter[i..]);
            if (lookup.TryGetValue(shorter, out form))
            {
                return form;
            }
        }

        return null;
    }

    // Each long form, and each with one letter left out: two forms that differ in one letter have one of these in common.
    private FrozenDictionary<string, string> Misspellings()
    {
        var misspelt = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (phrase, form) in _forms.Where(entry => entry.Key.Length >= LongEnough))
        {
            misspelt.TryAdd(phrase, form);
            for (var i = 0; i < phrase.Length; i++)
            {
                misspelt.TryAdd(phrase.Remove(i, 1), form);
            }
        }

        return misspelt.ToFrozenDictionary();
    }

    private FrozenDictionary<string, int> Words(Func<string[], string> end) => _forms.Keys
        .Select(form => form.Split(' '))
        .GroupBy(end, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(words => words.Length), StringComparer.Ordinal);
}
