namespace ConflictModel.Reading;

/// <summary>The name of a person: its words without titles, and without particles unless there is nothing else.</summary>
internal sealed class PersonName
{
    private static readonly string[] SonOf = ["bin", "ibn", "ben", "bint", "bent", "بن", "بنت", "بن", "בן", "בת"];
    private static readonly string[] ServantOf = ["abd", "abdul", "abdel", "abdal", "abdol", "abdoul"];

    public PersonName(string name, NameWordPool pool)
    {
        var comma = name.IndexOfAny([',', '،']);
        var (words, bracketed) = NameText.Parts(comma > 0 ? $"{name[(comma + 1)..]} {name[..comma]}" : name, joinsInitials: false, pool);
        _ = bracketed;
        var plain = WithoutParticles(WithoutTitles(words));
        Words = plain.Count > 0 ? plain : words;
        var son = words.FindIndex(word => SonOf.Contains(word.Text, StringComparer.Ordinal));
        if (son > 0 && son + 1 < words.Count)
        {
            (Child, Father) = (words[son - 1], words[son + 1]);
        }
    }

    public IReadOnlyList<NameWord> Words { get; }

    /// <summary>The child and the parent that the name gives: Salman bin Muhammad; both null if it gives none.</summary>
    public NameWord? Child { get; }

    public NameWord? Father { get; }

    private static List<NameWord> WithoutTitles(List<NameWord> words)
    {
        var lexicon = NameLexicon.Default;
        var kept = new List<NameWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (TitleAt(i) is > 0 and var length && kept.Count + words.Count - i - length > 0)
            {
                i += length - 1;
            }
            else
            {
                kept.Add(words[i]);
            }
        }

        // A legal form at the end of a person's name is not part of it.
        if (kept.Count > 2 && kept[^1].IsUpper && !kept[0].IsUpper && lexicon.Forms.Of(kept[^1].Text) is not null)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        // The governor, the president: titles without a name.
        return kept.TrueForAll(word => lexicon.Find(word.Text) is { IsSmall: true }) ? words : kept;

        int TitleAt(int at)
        {
            for (var length = Math.Min(lexicon.TitlePhrases.GetValueOrDefault(words[at].Text), words.Count - at); length > 0; length--)
            {
                var title = length == 1 ? words[at].Text : string.Join(' ', words.GetRange(at, length).Select(word => word.Text));
                if (lexicon.Titles.Contains(title))
                {
                    return length;
                }
            }

            return 0;
        }
    }

    private static List<NameWord> WithoutParticles(List<NameWord> words)
    {
        var kept = new List<NameWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (ServantOf.Contains(word.Text, StringComparer.Ordinal))
            {
                kept.Add(new("abdul"));
            }
            else if (word.IsInitial && word.IsUpper)
            {
                kept.Add(word);
            }
            else if (!NameLexicon.Default.Particles.Contains(word.Text)
                && !IsAssimilated(word.Text, i + 1 < words.Count ? words[i + 1].Text : ""))
            {
                kept.Add(word);
            }
        }

        return kept;
    }

    private static bool IsAssimilated(string word, string next) => word is ['a' or 'e', .. { Length: > 0 } rest] && rest.Length <= 2
        && next.Length > rest.Length && next.StartsWith(rest, StringComparison.Ordinal)
        && rest[0] is 't' or 'd' or 'r' or 'z' or 's' or 'n';
}
