using System.Globalization;

namespace ConflictModel.Reading;

/// <summary>Classes of characters for reading words.</summary>
internal static class Chars
{
    private static readonly byte[] Kinds = Build();

    /// <summary>Whether it is a letter, a digit or a combining mark; a lone surrogate counts as a letter.</summary>
    public static bool IsWord(char c) => Kinds[c] != 0;

    public static bool IsLetter(char c) => Kinds[c] == 1;

    public static bool IsDigit(char c) => Kinds[c] == 2;

    public static bool IsSpace(char c) => Fold.Of(c) == ' ';

    private static byte[] Build()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            var c = (char)i;
            kinds[i] = char.IsDigit(c) ? (byte)2
                : char.IsLetter(c) || char.IsSurrogate(c) || c == '〇'
                    || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                        or UnicodeCategory.EnclosingMark ? (byte)1
                : (byte)0;
        }

        return kinds;
    }
}
