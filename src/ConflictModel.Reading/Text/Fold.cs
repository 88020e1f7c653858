using System.Globalization;
using System.Text;

namespace ConflictModel.Reading;

/// <summary>
/// The form of a character for comparing words: lower case, without accents, ASCII digits, one kind of apostrophe, hyphen and space. A
/// character that is ignored (a vowel sign of Arabic or Hebrew, a joiner, a direction mark) is <see cref="Nothing"/>.
/// </summary>
internal static class Fold
{
    public const char Nothing = '\0';

    private static readonly Dictionary<char, char> Plain = PlainLetters();
    private static readonly char[] Table = Build();

    public static char Of(char c) => Table[c];

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var next = Of(c);
            if (next != Nothing)
            {
                folded.Append(next);
            }
        }

        return folded.ToString();
    }

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Folded((char)i);
        }

        Set(table, "'", "’ʼ‘‛`´ʹ׳′");
        Set(table, "-", "‐‑−﹣－");
        Set(table, " ", "\t\u00a0\u2007\u2008\u2009\u200a\u202f\u2002\u2003\u2004\u2005\u2006\u3000\r\v\f\u0085");
        Set(table, "\n", "\u2028\u2029");
        Set(table, "ا", "أإآٱ");
        Set(table, "ي", "ىی");
        Set(table, "ه", "ةۀە");
        Set(table, "ك", "ک");
        Set(table, "е", "ё");
        Set(table, "i", "ıİ");
        Set(table, "l", "łŁ");
        Set(table, "o", "øØ");
        Set(table, "d", "đĐ");
        Set(table, "ं", "ँ");
        return table;
    }

    private static Dictionary<char, char> PlainLetters()
    {
        var letters = new Dictionary<char, char>();
        foreach (var (plain, marked) in Accents.Table)
        {
            foreach (var c in marked)
            {
                letters.Add(c, plain[0]);
            }
        }

        return letters;
    }

    private static void Set(char[] table, string to, string from)
    {
        foreach (var c in from)
        {
            table[c] = to[0];
        }
    }

    private static char Folded(char c)
    {
        if (char.IsSurrogate(c))
        {
            return c;
        }

        if (c is >= '\uff01' and <= '\uff5e')
        {
            return char.ToLowerInvariant((char)(c - 0xfee0));
        }

        if (char.IsDigit(c))
        {
            return (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
        }

        if (IsSilent(c))
        {
            return Nothing;
        }

        var lower = char.ToLowerInvariant(c);
        return Plain.TryGetValue(lower, out var plain) ? plain : lower == 'ς' ? 'σ' : lower;
    }

    private static bool IsSilent(char c) => c is '\u00ad' or '\u0640' or '\u093c' or '\ufeff' or '\u0670'
        or (>= '\u064b' and <= '\u065f') or (>= '\u0591' and <= '\u05bd') or (>= '\u05bf' and <= '\u05c7') or (>= '\u0300' and <= '\u036f')
        or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or (>= '\ufe00' and <= '\ufe0f');
}
