using System.Globalization;
using System.Text;

namespace ConflictModel;

/// <summary>
/// Normalizes a text to plain characters: digits of any script, dashes, signs and spaces become their ASCII forms, and invisible characters
/// are removed.
/// </summary>
internal static class PlainText
{
    /// <summary>The text in lower case, without spaces at its ends, and with single ones.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var digit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? Rune.GetNumericValue(rune) : -1;
            if (digit >= 0)
            {
                plain.Append((int)digit);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                plain.Append(plain.Length > 0 && plain[^1] != ' ' ? " " : "");
            }
            else if (!rune.IsBmp || Shown.IsSeen((char)rune.Value))
            {
                plain.Append(Sign(rune.Value) ?? Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static string? Sign(int c) => c switch
    {
        '\u066b' => ".",
        '\u066c' or '\uff0c' => ",",
        '\u2019' => "'",
        >= '\u2010' and <= '\u2014' or '\u2212' => "-",
        '\u2025' or '\u2026' => "..",
        '\u2248' or '\u223c' or '\u2243' or '\uff5e' => "~",
        '\u2265' or '\u2a7e' => ">=",
        '\u2264' or '\u2a7d' => "<=",
        '\uff0b' => "+",
        _ => null,
    };
}
