namespace ConflictModel.Reading;

/// <summary>
/// Names with case endings: Latvian and Lithuanian nominatives (Sergejs, Putinas), East Slavic cases
/// (Зеленського, Лаврову). Male and female forms remain different names: Зеленський is not Зеленська.
/// </summary>
internal static class Declension
{
    private const int ShortestStem = 4;

    private static readonly string[] Adjectives = ["ого", "ому", "ий", "ый", "ой", "им", "ым"];
    private static readonly string[] Nouns = ["ові", "еві", "ом", "ем", "єм", "ым", "им", "а", "я", "у", "ю", "е", "і", "и", ""];

    /// <summary>Whether two words in the same script differ only in their endings.</summary>
    public static bool MayBeOne(string first, string second) =>
        Same(first, second, Adjectives) || Same(first, second, Nouns) || IsBaltic(first, second) || IsBaltic(second, first);

    private static bool Same(string first, string second, string[] endings)
    {
        if (first[0] is < '\u0400' or > '\u04ff')
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (first.Length - ending.Length >= ShortestStem && first.EndsWith(ending, StringComparison.Ordinal)
                && second.AsSpan().StartsWith(first.AsSpan(0, first.Length - ending.Length), StringComparison.Ordinal)
                && endings.Contains(second[(first.Length - ending.Length)..], StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBaltic(string declined, string plain)
    {
        var stem = declined is [.., 'a' or 'i' or 'u', 's'] ? declined[..^2] : declined is [.., 's'] ? declined[..^1] : "";
        return stem.Length >= ShortestStem && Plain(stem) == Plain(plain);
    }

    private static string Plain(string word) => word.Replace('j', 'y').TrimEnd('y', 'i');
}
