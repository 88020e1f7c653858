namespace ConflictModel.Reading;

/// <summary>Words of a name that another name writes as one word: AlisherUsmanov, Jong-un and Jongun, JC for Jean-Claude.</summary>
internal static class JoinedWords
{
    private const double Near = 0.88;
    private const int MostInitials = 3;
    private const int MostLettersApart = 2;

    /// <summary>The words, with neighbours joined if the other name has them as one word.</summary>
    public static IReadOnlyList<NameWord> Of(IReadOnlyList<NameWord> words, IReadOnlyList<NameWord> others)
    {
        for (var length = words.Count; length > 1; length--)
        {
            for (var i = 0; i + length <= words.Count; i++)
            {
                var letters = 0;
                for (var j = i; j < i + length; j++)
                {
                    letters += words[j].Text.Length;
                }

                if (!others.Any(MayBe))
                {
                    continue;
                }

                var joined = new NameWord(string.Concat(words.Skip(i).Take(length).Select(word => word.Text)), words[i].IsUpper);
                if (others.Any(other => MayBe(other) && WordLikeness.Of(joined, other) >= Near))
                {
                    return Of([.. words.Take(i), joined, .. words.Skip(i + length)], others);
                }

                bool MayBe(NameWord other) => Math.Abs(other.Text.Length - letters) <= MostLettersApart && !Has(words, other);
            }
        }

        return words;
    }

    /// <summary>Whether it is two or three capitals.</summary>
    public static bool MayBeInitials(NameWord word) => word.IsUpper && word.Text.Length is > 1 and <= MostInitials;

    /// <summary>The words, with a word of two or three capitals split into initials if the other name does not have it.</summary>
    public static IReadOnlyList<NameWord> Initials(IReadOnlyList<NameWord> words, IReadOnlyList<NameWord> others)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (MayBeInitials(word) && words.Any(other => !other.IsUpper) && !Has(others, word)
                && AreInitialsIn(others, word.Text))
            {
                var letters = word.Text.Select(letter => new NameWord(letter.ToString(), isUpper: true));
                return [.. words.Take(i), .. letters, .. words.Skip(i + 1)];
            }
        }

        return words;
    }

    // Whether consecutive words begin with the letters.
    private static bool AreInitialsIn(IReadOnlyList<NameWord> words, string letters)
    {
        for (var start = 0; start + letters.Length <= words.Count; start++)
        {
            var areAll = true;
            for (var i = 0; i < letters.Length && areAll; i++)
            {
                areAll = InitialLetters.MayBeOne(words[start + i].Text[0], letters[i]);
            }

            if (areAll)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(IReadOnlyList<NameWord> words, NameWord word) => words.Any(other => other.Text == word.Text);
}
