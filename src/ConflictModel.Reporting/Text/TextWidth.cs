using System.Globalization;
using System.Text;

namespace ConflictModel.Reporting;

/// <summary>
/// The number of columns of a text in a terminal: two for wide letters (UAX #11, classes W and F), none for combining marks.
/// </summary>
internal static class TextWidth
{
    // The blocks of wide letters, first and last, in order; the rest is narrow or, if its width is ambiguous, treated as narrow.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (
            0x4E00,
            0x9FFF),
        (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (
            0xFFE0,
            0xFFE6),
        (0x16FE0, 0x18DFF), (0x1B000, 0x1B2FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (
            0x20000,
            0x3FFFD),
    ];

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    public static int Of(Rune rune) => rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    private static bool IsWide(int value)
    {
        foreach (var (first, last) in Wide)
        {
            if (value <= last)
            {
                return value >= first;
            }
        }

        return false;
    }
}
