namespace ConflictModel.Reading;

/// <summary>Which words of two names belong together: the most alike first.</summary>
internal static class BodyAlignment
{
    public static List<(T First, T Second, double Score)> Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T, double> likeness)
    {
        var candidates = new List<(int First, int Second, double Score)>();
        for (var i = 0; i < first.Count; i++)
        {
            for (var j = 0; j < second.Count; j++)
            {
                if (likeness(first[i], second[j]) is > 0 and var score)
                {
                    candidates.Add((i, j, score));
                }
            }
        }

        var pairs = new List<(T, T, double)>();
        var (taken, takenOthers) = (new bool[first.Count], new bool[second.Count]);
        foreach (var (i, j, score) in candidates.OrderByDescending(pair => pair.Score).ThenBy(pair => Math.Abs(pair.First - pair.Second)).ThenBy(pair => pair.First))
        {
            if (!taken[i] && !takenOthers[j])
            {
                taken[i] = takenOthers[j] = true;
                pairs.Add((first[i], second[j], score));
            }
        }

        return pairs;
    }

    /// <summary>The tokens with those joined that the other name writes as one word: Good Will, Goodwill.</summary>
    public static (IReadOnlyList<BodyToken> First, IReadOnlyList<BodyToken> Second) Joined(IReadOnlyList<BodyToken> first, IReadOnlyList<BodyToken> second)
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
