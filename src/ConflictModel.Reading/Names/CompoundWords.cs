namespace ConflictModel.Reading;

/// <summary>Compound words: Verteidigungsministerium, 국방부, 国家情報院.</summary>
internal static class CompoundWords
{
    private const int ShortestCompound = 8;
    private const int ShortestPart = 4;

    private static readonly string[] Links = ["", "s", "n", "en", "es", "er"];

    /// <summary>The tokens of a compound word; null if its parts are not known words.</summary>
    public static List<BodyToken>? Of(NameLexicon lexicon, NameWord word) => word.Script switch
    {
        NameScript.Hangul or NameScript.Han => OfSigns(lexicon, word.Text),
        NameScript.Latin when word.Text.Length >= ShortestCompound => OfLetters(lexicon, word, 0),
        _ => null,
    };

    private static List<BodyToken>? OfLetters(NameLexicon lexicon, NameWord word, int start)
    {
        var text = word.Text;
        if (start > 0 && Known(lexicon, text[start..]) is { } whole)
        {
            return [.. Tokens(whole, word)];
        }

        var lookup = lexicon.Entries.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = text.Length - ShortestPart; end >= start + ShortestPart; end--)
        {
            if (!lookup.TryGetValue(text.AsSpan(start, end - start), out var entry) || !entry.SaysConcept)
            {
                continue;
            }

            foreach (var link in Links)
            {
                if (string.CompareOrdinal(text, end, link, 0, link.Length) == 0 && OfLetters(lexicon, word, end + link.Length) is { } rest)
                {
                    return [.. Tokens(entry, word), .. rest];
                }
            }
        }

        return null;
    }

    private static NameEntry? Known(NameLexicon lexicon, string part) =>
        part.Length >= ShortestPart && lexicon.Find(part) is { SaysConcept: true } entry ? entry : null;

    private static List<BodyToken>? OfSigns(NameLexicon lexicon, string text)
    {
        var tokens = new List<BodyToken>();
        var lookup = lexicon.Entries.GetAlternateLookup<ReadOnlySpan<char>>();
        var plain = 0;
        var isAny = false;
        for (var i = 0; i < text.Length;)
        {
            var (entry, length) = Longest(i);
            if (entry is null)
            {
                i++;
                continue;
            }

            AddPlain(i);
            tokens.AddRange(entry.SaysConcept ? Tokens(entry, new(text.Substring(i, length))) : []);
            isAny = true;
            i += length;
            plain = i;
        }

        AddPlain(text.Length);
        return isAny ? tokens : null;

        void AddPlain(int end)
        {
            if (end > plain)
            {
                tokens.Add(new(new(text[plain..end]), []));
            }
        }

        // A single character is a word only at the end, or directly after another word.
        (NameEntry? Entry, int Length) Longest(int at)
        {
            for (var length = text.Length - at; length > 0; length--)
            {
                if (lookup.TryGetValue(text.AsSpan(at, length), out var entry)
                    && (length > 1 || (at > 0 && (at == plain || at + 1 == text.Length))))
                {
                    return (entry, length);
                }
            }

            return (null, 0);
        }
    }

    private static IEnumerable<BodyToken> Tokens(NameEntry entry, NameWord word) =>
        entry.Several is { } several ? several.Select(concept => new BodyToken(word, [concept])) : [new(word, entry.Choices)];
}
