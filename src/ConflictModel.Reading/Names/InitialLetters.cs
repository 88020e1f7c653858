using System.Collections.Frozen;

namespace ConflictModel.Reading;

/// <summary>The Latin letters by which acronyms of Cyrillic words are written: ГУР is GUR and HUR.</summary>
internal static class InitialLetters
{
    private static readonly FrozenDictionary<char, string> Cyrillic = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "vw", ['г'] = "gh", ['ґ'] = "g", ['д'] = "d", ['е'] = "ey", ['є'] = "yje", ['ё'] = "yje", ['ж'] = "zj", ['з'] = "zs",
        ['и'] = "iy", ['і'] = "i", ['ї'] = "yji", ['й'] = "yji", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s",
        ['т'] = "t", ['у'] = "u", ['ў'] = "u", ['ф'] = "f", ['х'] = "khx", ['ц'] = "tc", ['ч'] = "c", ['ш'] = "s", ['щ'] = "s", ['э'] = "e", ['ю'] = "yj", ['я'] = "yj",
        ['ј'] = "j", ['ђ'] = "d", ['ћ'] = "c", ['љ'] = "l", ['њ'] = "n", ['џ'] = "d",
    }.ToFrozenDictionary();

    /// <summary>The letters that may stand for one: itself, or those of its transliterations.</summary>
    public static string Of(char letter) => Cyrillic.GetValueOrDefault(letter) ?? letter.ToString();

    /// <summary>Whether two letters may stand for one.</summary>
    public static bool MayBeOne(char first, char second) =>
        first == second || Of(first).AsSpan().IndexOfAny(Of(second)) >= 0;
}
