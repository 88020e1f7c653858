namespace ConflictModel.Import;

/// <summary>The texts by which cells say that there is nothing (<c>n.a.</c>, <c>?</c>), head totals, or name who reports, in all languages.</summary>
internal static class CellWords
{
    private static readonly Lazy<HashSet<string>> All = new(() => OfAll(Concept.Blank));

    private static readonly Lazy<HashSet<string>> Totals = new(() => [.. OfAll(Concept.Total).Select(ColumnText.Plain)]);

    private static readonly Lazy<HashSet<string>> Bodies = new(() => [.. OfAll(Concept.Bodies).Select(ColumnText.Plain)]);

    /// <summary>Whether a text says that there is nothing.</summary>
    public static bool AreBlank(string text) => text.Length <= 30 && (All.Value.Contains(text.ToLowerInvariant().Trim().Trim('(', ')', '[', ']'))
        || text.All(c => char.IsPunctuation(c) || char.IsSymbol(c)));

    /// <summary>Whether a text heads a row of totals.</summary>
    public static bool AreTotal(string text)
    {
        var plain = text.Length <= 60 ? ColumnText.Plain(text) : "";
        return Totals.Value.Contains(plain) || (plain.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Totals.Value.Contains(plain[..space])
            && text.TrimEnd().EndsWith(':'));
    }

    /// <summary>Whether a text has the name of a medium or of an authority, or what such names have in common.</summary>
    public static bool HaveBody(string text)
    {
        var words = ColumnText.Plain(text).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = 1; count <= 3 && i + count <= words.Length; count++)
            {
                if (Bodies.Value.Contains(string.Join(' ', words[i..(i + count)])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static HashSet<string> OfAll(string concept) => [.. ColumnWords.All.SelectMany(words => words.WordsOf(concept))];
}
