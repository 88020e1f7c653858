namespace ConflictModel.Import;

/// <summary>The languages of the column names of a sheet: those that know most of the names come first.</summary>
internal static class ColumnLanguages
{
    /// <summary>The languages in the order in which they are tried.</summary>
    public static IReadOnlyList<ColumnWords> Order(IReadOnlyList<string> names)
    {
        var plain = names.Select(ColumnText.Plain).ToList();
        return [.. ColumnWords.All
            .Select((words, i) => (words, i, Known: plain.Sum(name => Known(name, words))))
            .OrderByDescending(item => item.Known)
            .ThenBy(item => item.i)
            .Select(item => item.words)];
    }

    /// <summary>How many letters of a name a language knows.</summary>
    private static int Known(string name, ColumnWords words) => ColumnText.IsUnspaced(name)
        ? words.Phrases.Where(phrase => name.Contains(phrase.Key, StringComparison.Ordinal)).Select(phrase => phrase.Key.Length)
            .DefaultIfEmpty().Max()
        : name.Length - ColumnName.Of(name, [words]).Rest.Length - (ColumnName.Of(name, [words]).Concepts.Count == 0 ? name.Length
            : 0) is > 0 and var known
            ? known : 0;
}
