using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>Where a text departs from its notation, and what would have been permitted there. The wording of every notation's message is made here.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NotationError(int Position, string Expected, bool IsOrder = false)
{
    /// <summary>'abc' is not a figure: at position 0 stands 'a'; expected is a digit.</summary>
    public string Describe(string notation, ReadOnlySpan<char> text)
    {
        var found = Position >= text.Length ? "the text ends" : $"stands '{Shown.Character(text[Position])}'";
        return Invariant($"'{Shown.Text(text)}' is not {notation}: at position {Position} {found}; expected is {Expected}.");
    }

    public NotationException ToException(string notation, ReadOnlySpan<char> text) =>
        new(Describe(notation, text), Position, Expected) { IsOrder = IsOrder };
}
