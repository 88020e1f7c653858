using System.Collections.Frozen;

namespace ConflictModel.Reading;

/// <summary>The Latin letters by which acronyms of Cyrillic words are written: ГУР is GUR and HUR.</summary>
internal static class InitialLetters
{
    private static readonly FrozenDictionary<char, string> Cyrillic = new[]
    {
        "аa", "бb", "вvw", "гgh", "ґg", "дd", "еey", "єyje", "ёyje", "жzj", "зzs", "иiy", "іi", "їyji",
        "йyji", "кk", "лl", "мm", "нn", "оo", "пp", "рr", "сs", "тt", "уu", "ўu", "фf", "хkhx",
        "цtc", "чc", "шs", "щs", "эe", "юyj", "яyj", "јj", "ђd", "ћc", "љl", "њn", "џd",
    }.ToFrozenDictionary(row => row[0], row => row[1..]);

    /// <summary>The letters that may stand for one: itself, or those of its transliterations.</summary>
    public static string Of(char letter) => Cyrillic.GetValueOrDefault(letter) ?? letter.ToString();

    /// <summary>Whether two letters may stand for one.</summary>
    public static bool MayBeOne(char first, char second) =>
        first == second || Of(first).AsSpan().IndexOfAny(Of(second)) >= 0;
}
