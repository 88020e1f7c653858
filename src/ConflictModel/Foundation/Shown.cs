namespace ConflictModel;

/// <summary>How messages show a text of unknown length and contents: on one line, control characters and halves of characters as their codes, and not more than a glance takes in.</summary>
internal static class Shown
{
    private const int Length = 60;

    public static string Text(ReadOnlySpan<char> text)
    {
        var shown = text.Length <= Length ? text : text[..Length];
        var printable = string.Concat(shown.ToArray().Select(Character));
        return text.Length <= Length ? printable : Invariant($"{printable}... ({text.Length} characters)");
    }

    public static string Character(char c) => char.IsControl(c) || char.IsSurrogate(c) ? Invariant($"\\u{(int)c:x4}") : c.ToString();
}
