using System.Globalization;
using System.Text;

namespace ConflictModel.Import;

/// <summary>The form of texts for comparing column names: lower case, without accents and signs, words separated by one space.</summary>
internal static class ColumnText
{
    /// <summary>The words of a text, also split between a lower-case letter and a capital: <c>killedMin</c>.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var before = ' ';
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            var isWord = char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark;
            if ((char.IsUpper(c) && char.IsLower(before)) || !isWord)
            {
                AddSpace(plain);
            }

            if (isWord)
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c == '#')
            {
                plain.Append('#');
                AddSpace(plain);
            }

            before = c;
        }

        return plain.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether words are written without spaces, or with endings that follow without one.</summary>
    public static bool IsUnspaced(string text) =>
        text.Any(c => c is (>= '\u3040' and < '\u3100') or (>= '\u3400' and < '\ua000') or (>= '\uac00' and < '\ud7b0'));

    private static void AddSpace(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[^1] != ' ')
        {
            plain.Append(' ');
        }
    }
}
