using System.Collections.Frozen;

namespace ConflictModel.Reading;

/// <summary>The Latin transliterations of acronyms in Cyrillic: ГУР is GUR and HUR.</summary>
internal static class InitialLetters
{
    private static readonly FrozenDictionary<char, string> Cyrillic = new[]
    {
        "аa", "бb", "вvw", "гgh", "ґg", "дd", "еey", "єyje", "ёyje", "жzj", "зzs", "иiy", "іi", "їyji",
        "йyji", "кk", "лl", "мm", "нn", "оo", "пp", "рr", "сs", "тt", "уu", "ўu", "фf", "хkhx",
        "цtc", "чc", "шs", "щs", "эe", "юyj", "яyj", "јj", "ђd", "ћc", "љl", "њn", "џd",
    }.ToFrozenDictionary(row => row[0], row => row[1..]);

    /// <summary>The letters that a letter may be written as: itself, or its transliterations.</summary>
    public static string Of(char letter) => Cyrillic.GetValueOrDefault(letter) ?? letter.ToString();

    /// <summary>Whether two letters may be the same one.</summary>
    public static bool MayBeOne(char first, char second) =>
        first == second || Of(first).AsSpan().IndexOfAny(Of(second)) >= 0;
}
