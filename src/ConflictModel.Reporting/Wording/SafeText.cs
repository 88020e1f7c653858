using System.Globalization;
using System.Text;

namespace ConflictModel.Reporting;

/// <summary>
/// Text of a dataset that is safe for a terminal: it must not move the cursor, change colours, or change the reading order of the
/// surrounding text.
/// </summary>
internal static class SafeText
{
    /// <summary>
    /// The text with line breaks and tabs as spaces, and every other control character as an escape such as <c>\u001b</c>.
    /// </summary>
    public static string Of(string text)
    {
        var safe = 0;
        while (safe < text.Length && IsSafe(text, safe))
        {
            safe++;
        }

        if (safe == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16).Append(text.AsSpan(0, safe));
        for (var i = safe; i < text.Length; i++)
        {
            var c = text[i];
            _ = IsSafe(text, i) ? result.Append(c)
                : c is '\n' or '\r' or '\t' ? result.Append(' ')
                : result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return result.ToString();
    }

    private static bool IsSafe(string text, int i)
    {
        var c = text[i];
        return c < 0x7f ? c >= ' ' : !char.IsControl(c) && !TurnsOrder(c) && c is not ('\u2028' or '\u2029') && !IsLoneSurrogate(text, i);
    }

    /// <summary>
    /// Embeddings, overrides and isolates, which outlast the text that contains them. The marks for a single letter do not.
    /// </summary>
    private static bool TurnsOrder(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsLoneSurrogate(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
