namespace ConflictModel.Import;

/// <summary>
/// The texts that mean "no value" (<c>n.a.</c>, <c>?</c>), head totals, or name media and authorities, in all languages.
/// </summary>
internal static class CellWords
{
    private static readonly Lazy<HashSet<string>> All = new(() => OfAll(Concept.Blank));

    private static readonly Lazy<HashSet<string>> Totals = new(() => [.. OfAll(Concept.Total).Select(ColumnText.Plain)]);

    private const int MaxTotal = 60;

    private static readonly Lazy<HashSet<string>> Bodies = new(() => [.. OfAll(Concept.Bodies).Select(ColumnText.Plain)]);

    /// <summary>Whether a text means "no value".</summary>
    public static bool AreBlank(string text) =>
        text.Length <= 30 && (All.Value.Contains(text.ToLowerInvariant().Trim().Trim('(', ')', '[', ']'))
        || text.All(c => char.IsPunctuation(c) || char.IsSymbol(c)));

    /// <summary>Whether a text begins or ends with a word for totals: <c>Total March</c>.</summary>
    public static bool HaveTotal(string text)
    {
        var words = text.Length <= MaxTotal ? ColumnText.Plain(text).Split(' ') : [];
        return Enumerable.Range(1, words.Length).Any(
            count => Totals.Value.Contains(string.Join(' ', words[..count])) || Totals.Value.Contains(string.Join(' ', words[^count..])));
    }

    /// <summary>Whether a text heads a row of totals.</summary>
    public static bool AreTotal(string text)
    {
        return text.Length <= MaxTotal && Totals.Value.Contains(ColumnText.Plain(text));
    }

    /// <summary>Whether a text contains the name of a medium or an authority, or a typical part of one.</summary>
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
