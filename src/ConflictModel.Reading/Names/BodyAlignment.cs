namespace ConflictModel.Reading;

/// <summary>Pairs the words of two names, the most similar first.</summary>
internal static class BodyAlignment
{
    private const int MostLettersApart = 2;

    public static List<(T First, T Second, double Score)> Of<T>(
        IReadOnlyList<T> first,
        IReadOnlyList<T> second,
        Func<T, T, double> likeness)
    {
        var scores = new double[first.Count * second.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = likeness(first[i / second.Count], second[i % second.Count]);
        }

        var pairs = new List<(T, T, double)>(Math.Min(first.Count, second.Count));
        while (Best(scores, second.Count) is >= 0 and var best)
        {
            var (i, j) = (best / second.Count, best % second.Count);
            pairs.Add((first[i], second[j], scores[best]));
            for (var other = 0; other < scores.Length; other++)
            {
                if (other / second.Count == i || other % second.Count == j)
                {
                    scores[other] = 0;
                }
            }
        }

        return pairs;
    }

    // Of equally similar ones, those at the same position.
    private static int Best(double[] scores, int width)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0 && (best < 0 || scores[i] > scores[best] || (scores[i] == scores[best] && Apart(i) < Apart(best))))
            {
                best = i;
            }
        }

        return best;

        int Apart(int at) => Math.Abs((at / width) - (at % width));
    }

    /// <summary>The tokens, with those joined that the other name writes as one word: Good Will, Goodwill.</summary>
    public static (IReadOnlyList<BodyToken> First, IReadOnlyList<BodyToken> Second) Joined(
        IReadOnlyList<BodyToken> first,
        IReadOnlyList<BodyToken> second)
    {
        var joined = Join(first, second);
        return (joined, Join(second, joined));
    }

    private static IReadOnlyList<BodyToken> Join(IReadOnlyList<BodyToken> tokens, IReadOnlyList<BodyToken> others)
    {
        List<BodyToken>? joined = null;
        for (var i = 0; i + 1 < (joined ?? tokens).Count; i++)
        {
            var list = joined ?? tokens;
            var (one, next) = (list[i], list[i + 1]);
            if (!one.IsProper && !next.IsProper)
            {
                continue;
            }

            var length = one.Word.Text.Length + next.Word.Text.Length;
            if (!others.Any(other => other.IsProper && Math.Abs(other.Word.Text.Length - length) <= MostLettersApart))
            {
                continue;
            }

            var word = new NameWord(one.Word.Text + next.Word.Text);
            if (others.Any(other => other.IsProper && other.Word.Text.Length > Math.Max(one.Word.Text.Length, next.Word.Text.Length)
                && WordLikeness.Of(other.Word, word) >= WordLikeness.SameSound - 0.05))
            {
                joined ??= [.. tokens];
                joined.RemoveRange(i, 2);
                joined.Insert(i, new(word, []));
            }
        }

        return joined ?? tokens;
    }
}
