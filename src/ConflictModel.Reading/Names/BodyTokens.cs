namespace ConflictModel.Reading;

/// <summary>Looks up the words of the name of a body in the lexicon.</summary>
internal static class BodyTokens
{
    private const int ShortestWithPrefix = 4;

    // Prefixes that Arabic and Hebrew join to the next word: articles, conjunctions, prepositions.
    private static readonly string[] Joined = ["وال", "لل", "ال", "و", "ل", "ب", "ה", "ו", "ל", "ב", "ש"];

    private static readonly string[] Ordinals =
    [
        "st", "nd", "rd", "th", "e", "er", "re", "eme", "a", "o", "я", "й", "а", "та", "га", "ма", "ша", "го", "ий", "ої", "ой", "и", "е",
    ];

    // Articles as elided before a vowel.
    private static readonly string[] Elided = ["l", "d", "dell", "nell", "all", "dall"];

    /// <summary>The tokens of words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="form">The group of the legal form; null if there is none.</param>
    public static List<BodyToken> Of(List<NameWord> words, out string? form)
    {
        var lexicon = NameLexicon.Default;
        (words, form) = WithoutForms(lexicon, words);
        var tokens = new List<BodyToken>();
        for (var i = 0; i < words.Count;)
        {
            var (entry, length) = Phrase(lexicon, words, i);
            if (entry is not null)
            {
                Add(tokens, entry, length == 1 ? words[i] : new(string.Concat(words.Skip(i).Take(length).Select(word => word.Text))));
            }
            else
            {
                tokens.AddRange(OfWord(lexicon, words[i], isFirst: i == 0));
            }

            i += length;
        }

        return tokens;
    }

    private static void Add(List<BodyToken> tokens, NameEntry entry, NameWord word)
    {
        if (entry.Several is { } several)
        {
            tokens.AddRange(several.Select(concept => new BodyToken(word, [concept])));
        }
        else
        {
            tokens.Add(new(word, entry.Choices));
        }
    }

    private static List<BodyToken> OfWord(NameLexicon lexicon, NameWord word, bool isFirst)
    {
        if (NumberOf(lexicon, word) is { } number)
        {
            return [number];
        }

        var entry = lexicon.Find(word.Text) ?? WithoutPrefix(lexicon, word);
        if (entry is { SaysConcept: true } && Means(entry, word, isFirst))
        {
            var tokens = new List<BodyToken>();
            Add(tokens, entry, word);
            return tokens;
        }

        if (entry is { IsSmall: true })
        {
            return [];
        }

        return CompoundWords.Of(lexicon, word) ?? [new(word, [])];
    }

    // Short words are names of states or Roman numerals only if in capitals.
    private static bool Means(NameEntry entry, NameWord word, bool isFirst) =>
        (word.Text.Length > 2 || word.Script is not (NameScript.Latin or NameScript.Cyrillic) || word.IsUpper)
        && !(entry.Choices is [{ Role: NameRole.Number }, ..] && word.Text.Length == 1 && isFirst);

    private static NameEntry? WithoutPrefix(NameLexicon lexicon, NameWord word)
    {
        if (word.Script == NameScript.Abjad)
        {
            foreach (var prefix in Joined)
            {
                if (word.Text.Length >= prefix.Length + ShortestWithPrefix - 1 && word.Text.StartsWith(prefix, StringComparison.Ordinal)
                    && lexicon.Find(word.Text[prefix.Length..]) is { } entry)
                {
                    return entry;
                }
            }
        }
        else if (word.Script == NameScript.Latin)
        {
            foreach (var prefix in Elided)
            {
                if (word.Text.Length >= prefix.Length + ShortestWithPrefix && word.Text.StartsWith(prefix, StringComparison.Ordinal)
                    && lexicon.Find(word.Text[prefix.Length..]) is { SaysConcept: true } entry)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    private static BodyToken? NumberOf(NameLexicon lexicon, NameWord word)
    {
        var digits = word.Text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var end = digits < 0 ? word.Text.Length : digits;
        if (end == 0 || (end < word.Text.Length && !Ordinals.Contains(word.Text[end..], StringComparer.Ordinal)))
        {
            return null;
        }

        var value = word.Text[..end].TrimStart('0');
        return new(new(value), [lexicon.Number(value) ?? new NameConcept(-1, $"number {value}", NameRole.Number)]);
    }

    private static (NameEntry? Entry, int Length) Phrase(NameLexicon lexicon, List<NameWord> words, int at)
    {
        for (var length = Math.Min(lexicon.Phrases.GetValueOrDefault(words[at].Text), words.Count - at); length > 1; length--)
        {
            var phrase = string.Join(' ', words.GetRange(at, length).Select(word => word.Text));
            if (lexicon.Find(phrase) is { SaysConcept: true } entry)
            {
                return (entry, length);
            }
        }

        return (null, 1);
    }

    private static (List<NameWord> Words, string? Form) WithoutForms(NameLexicon lexicon, List<NameWord> words)
    {
        string? form = null;
        var (start, end) = (0, words.Count);
        while (Longest(fromStart: false) is > 0 and var length && end - length > start)
        {
            end -= length;
        }

        while (Longest(fromStart: true) is > 0 and var length && start + length < end)
        {
            start += length;
        }

        return (start == 0 && end == words.Count ? words : words.GetRange(start, end - start), form);

        int Longest(bool fromStart)
        {
            var forms = lexicon.Forms;
            var longest = fromStart ? forms.LongestFrom(words[start].Text) : forms.LongestTo(words[end - 1].Text);
            for (var length = Math.Min(longest, end - start - 1); length > 0; length--)
            {
                var at = fromStart ? start : end - length;
                var phrase = length == 1 ? words[at].Text : string.Join(' ', words.GetRange(at, length).Select(word => word.Text));
                if (forms.Of(phrase) is { } found)
                {
                    form ??= found;
                    return length;
                }
            }

            return 0;
        }
    }
}
