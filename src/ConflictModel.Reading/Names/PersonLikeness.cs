namespace ConflictModel.Reading;

/// <summary>How likely it is that two names are of the same person.</summary>
internal static class PersonLikeness
{
    private const double Conflicting = 0.75;
    private const double OfChildAndFather = 0.7;
    private const double OfExtraWord = 0.04;
    private const double OfOtherOrder = 0.92;
    private const double OfFew = 0.8;
    private const double FewWords = 0.34;
    private const double LastNameAlone = 0.82;
    private const int LongEnoughAlone = 4;
    private const double RunTogether = 0.95;

    public static NameLikeness Of(PersonName first, PersonName second)
    {
        if (first.Words.Count == second.Words.Count && IsAnyAlone(first.Words, second.Words) && IsAnyAlone(second.Words, first.Words))
        {
            return NameLikeness.None;
        }

        var (words, others) = Joined(first.Words, second.Words);
        if (words.Count == 0 || others.Count == 0)
        {
            return NameLikeness.None;
        }

        if (words.Count > 1 != others.Count > 1)
        {
            return words.Count == 1 ? OfLastName(words[0], others) : OfLastName(others[0], words);
        }

        var pairs = BodyAlignment.Of(words, others, WordLikeness.Of);
        if (pairs.Count == 0 || pairs.TrueForAll(pair => pair.First.IsInitial || pair.Second.IsInitial))
        {
            return NameLikeness.None;
        }

        var (free, freeOthers) = (words.Count - pairs.Count, others.Count - pairs.Count);
        var fewer = Math.Min(words.Count, others.Count);
        var sum = pairs.Sum(pair => pair.Score);
        var isOneOnly = words.Count == 1 && others.Count == 1;
        if (free > 0 && freeOthers > 0)
        {
            return new() { Score = sum / fewer * Conflicting * (pairs.Count / (double)Math.Max(words.Count, others.Count)) };
        }

        var score = sum / fewer * Order(words, others, pairs);
        var extra = free + freeOthers;
        score -= OfExtraWord * extra;
        score -= extra > 0 && pairs.Exists(pair => pair.Score < WordLikeness.OfInitial) ? OfExtraWord : 0;
        if (pairs.Count / (double)Math.Max(words.Count, others.Count) <= FewWords)
        {
            score *= OfFew;
        }

        if (isOneOnly && score < 1)
        {
            score *= RunTogether;
        }

        if (AreChildAndFather(first, second))
        {
            score *= OfChildAndFather;
        }

        return new()
        {
            Score = score,
            Reason = extra > 0 || pairs.Exists(pair => pair.First.IsInitial != pair.Second.IsInitial)
                ? NameReason.Shortened
                : NameReason.Spelling,
        };
    }

    // Whether the letters of a word resemble no word of the other name.
    private static bool IsAnyAlone(IReadOnlyList<NameWord> words, IReadOnlyList<NameWord> others)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isAlone = !JoinedWords.MayBeInitials(words[i]);
            for (var j = 0; j < others.Count && isAlone; j++)
            {
                isAlone = !words[i].MayBeLike(others[j]);
            }

            if (isAlone)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreChildAndFather(PersonName first, PersonName second) =>
        first.Child is { } child && first.Father is { } father && second.Child is { } otherChild && second.Father is { } otherFather
        && WordLikeness.Of(child, otherFather) >= WordLikeness.SameSound && WordLikeness.Of(father, otherChild) >= WordLikeness.SameSound
        && WordLikeness.Of(child, otherChild) < WordLikeness.SameSound;

    // A last name alone has to be long enough to be rare.
    private static NameLikeness OfLastName(NameWord alone, IReadOnlyList<NameWord> words)
    {
        var likeness = WordLikeness.Of(alone, words[^1]);
        return !alone.IsInitial && likeness >= WordLikeness.SameSound
            && Array.Exists(alone.Sounds, spoken => spoken.Consonants.Length >= LongEnoughAlone)
            ? new() { Score = LastNameAlone * likeness, Reason = NameReason.Shortened }
            : NameLikeness.None;
    }

    // The last name may come first; words in any other order are rarely of the same person.
    private static double Order(
        IReadOnlyList<NameWord> words,
        IReadOnlyList<NameWord> others,
        List<(NameWord First, NameWord Second, double Score)> pairs)
    {
        if (pairs.TrueForAll(pair => IndexOf(words, pair.First) == IndexOf(others, pair.Second)))
        {
            return 1;
        }

        var places = pairs.OrderBy(pair => IndexOf(words, pair.First)).Select(pair => IndexOf(others, pair.Second)).ToList();
        var falls = 0;
        for (var i = 0; i < places.Count; i++)
        {
            falls += places[i] > places[(i + 1) % places.Count] ? 1 : 0;
        }

        return falls > 1 ? OfOtherOrder : 1;
    }

    private static bool HasInitials(IReadOnlyList<NameWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (JoinedWords.MayBeInitials(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(IReadOnlyList<NameWord> words, NameWord word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (ReferenceEquals(words[i], word))
            {
                return i;
            }
        }

        return -1;
    }

    // Words that the other name writes as one, and joined initials: JC Juncker.
    private static (IReadOnlyList<NameWord> First, IReadOnlyList<NameWord> Second) Joined(
        IReadOnlyList<NameWord> first,
        IReadOnlyList<NameWord> second)
    {
        if (first.Count == second.Count && !HasInitials(first) && !HasInitials(second))
        {
            return (first, second);
        }

        var joined = JoinedWords.Of(first, second);
        var other = JoinedWords.Of(second, joined);
        return (JoinedWords.Initials(joined, other), JoinedWords.Initials(other, joined));
    }
}
