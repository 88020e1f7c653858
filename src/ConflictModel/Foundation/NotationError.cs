using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>Where a text departs from its notation, and what would have been permitted there. The wording of every notation's message is made here.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NotationError(int Position, string Expected)
{
    private const int Shown = 60;

    /// <summary>'abc' is not a figure: at position 0 stands 'a'; expected is a digit.</summary>
    public string Describe(string notation, ReadOnlySpan<char> text)
    {
        var found = Position >= text.Length ? "the text ends" : $"stands '{Printable(text[Position])}'";
        return Invariant($"'{Shorten(text)}' is not {notation}: at position {Position} {found}; expected is {Expected}.");
    }

    public NotationException ToException(string notation, ReadOnlySpan<char> text) =>
        new(Describe(notation, text), Position, Expected);

    private static string Shorten(ReadOnlySpan<char> text)
    {
        var shown = text.Length <= Shown ? text : text[..Shown];
        var printable = string.Concat(shown.ToArray().Select(Printable));
        return text.Length <= Shown ? printable : Invariant($"{printable}... ({text.Length} characters)");
    }

    private static string Printable(char c) => char.IsControl(c) || char.IsSurrogate(c) ? Invariant($"\\u{(int)c:x4}") : c.ToString();
}
