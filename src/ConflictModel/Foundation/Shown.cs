using System.Globalization;

namespace ConflictModel;

/// <summary>
/// Formats a text of unknown length and content for messages: on one line, shortened, with invisible characters and unpaired surrogates as
/// escapes.
/// </summary>
internal static class Shown
{
    public const int Length = 60;

    public static string Text(ReadOnlySpan<char> text)
    {
        var shown = text.Length <= Length ? text : text[..Length];
        var printable = string.Concat(shown.ToArray().Select(Character));
        return text.Length <= Length ? printable : Invariant($"{printable}... ({text.Length} characters)");
    }

    public static string Character(char c) => IsSeen(c) ? c.ToString() : Invariant($"\\u{(int)c:x4}");

    /// <summary>Determines whether a character is visible in a message; of all spaces, only the plain one is.</summary>
    public static bool IsSeen(char c) => c == ' ' || char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => false,
        _ => !IsBlank(c),
    };

    // Letters, marks and symbols that have no visible form: joiners, fillers, variation selectors, the empty Braille pattern.
    private static bool IsBlank(char c) =>
        c is '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or (>= '\u180b' and <= '\u180f')
            or '\u2800' or '\u3164' or (>= '\ufe00' and <= '\ufe0f') or '\uffa0';
}
