using System.Collections.Frozen;

namespace ConflictModel.Reading;

/// <summary>Legal forms as they are written, and with one letter wrong where they are long enough to be known all the same.</summary>
internal static class LegalForms
{
    private const int LongEnough = 8;

    private static readonly Lazy<FrozenDictionary<string, string>> Misspelt = new(Misspellings);

    public static string? Of(NameLexicon lexicon, string phrase)
    {
        if (lexicon.Entries.TryGetValue(phrase, out var entry))
        {
            return entry.LegalForm;
        }

        if (phrase.Length < LongEnough || Misspelt.Value.TryGetValue(phrase, out var form))
        {
            return phrase.Length < LongEnough ? null : Misspelt.Value.GetValueOrDefault(phrase);
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (Misspelt.Value.TryGetValue(phrase.Remove(i, 1), out form))
            {
                return form;
            }
        }

        return null;
    }

    // Each long form, and each with one letter left out: two of these are alike where one letter was changed.
    private static FrozenDictionary<string, string> Misspellings()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (phrase, entry) in NameLexicon.Default.Entries.Where(entry => entry.Value.LegalForm is not null && entry.Key.Length >= LongEnough))
        {
            forms.TryAdd(phrase, entry.LegalForm!);
            for (var i = 0; i < phrase.Length; i++)
            {
                forms.TryAdd(phrase.Remove(i, 1), entry.LegalForm!);
            }
        }

        return forms.ToFrozenDictionary();
    }
}
