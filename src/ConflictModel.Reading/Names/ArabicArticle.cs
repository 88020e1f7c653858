namespace ConflictModel.Reading;

/// <summary>
/// The Arabic article, which spellings include or leave out: Qamishli and Al-Qamishli. Before a sun letter its l may be written as that
/// letter, as in ash-Shaddadi, or stay. In Arabic script it is joined to the word. A final h for teh marbuta is optional, too: Raqqa and
/// Ar-Raqqah.
/// </summary>
internal static class ArabicArticle
{
    private const string Joined = "ال";
    private const int ShortestAfterJoined = 3;
    private const int ShortestWithFinal = 4;

    // The sun letters in Latin script.
    private static readonly string[] Assimilated = ["t", "th", "d", "dh", "r", "z", "s", "sh", "n", "l"];

    /// <summary>The words of a name without articles, and without a final h after a or e; null if it has neither.</summary>
    public static List<string>? Without(IReadOnlyList<IReadOnlyList<string>> words)
    {
        var isAny = false;
        var without = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var parts = words[i];
            var kept = new List<string>();
            for (var j = 0; j < parts.Count; j++)
            {
                var next = j + 1 < parts.Count ? parts[j + 1] : i + 1 < words.Count ? words[i + 1][0] : "";
                if (Is(parts[j], next))
                {
                    isAny = true;
                }
                else
                {
                    kept.Add(Stem(parts[j]));
                    isAny |= kept[^1].Length < parts[j].Length;
                }
            }

            if (kept.Count > 0)
            {
                without.Add(string.Concat(kept));
            }
        }

        return isAny ? without : null;
    }

    private static bool Is(string word, string next) => next.Length > 1
        && word is ['a' or 'e', .. var rest]
        && (rest == "l" || (Assimilated.Contains(rest, StringComparer.Ordinal) && next.StartsWith(rest, StringComparison.Ordinal)));

    private static string Stem(string word) =>
        word.StartsWith(Joined, StringComparison.Ordinal) && word.Length >= Joined.Length + ShortestAfterJoined ? word[Joined.Length..]
        : word is [.., 'a' or 'e', 'h'] && word.Length >= ShortestWithFinal ? word[..^1]
        : word;
}
