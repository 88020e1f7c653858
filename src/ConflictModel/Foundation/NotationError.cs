using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// Where a text departs from its notation, what would have been permitted there, and how many characters are shown as what was found. The
/// wording of every notation's message is made here.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NotationError(int Position, string Expected, bool IsOrder = false, int Length = 1)
{
    /// <summary>'abc' is not a figure: at position 0 stands 'a'; expected is a digit. Write '1' instead.</summary>
    public string Describe(string notation, ReadOnlySpan<char> text, string? suggestion = null)
    {
        var found = Position >= text.Length ? "the text ends" : $"stands '{Shown.Text(text.Slice(Position, Length))}'";
        var instead = suggestion is null ? "" : $" Write '{suggestion}' instead.";
        return Invariant($"'{Shown.Text(text)}' is not {notation}: at position {Position} {found}; expected is {Expected}.{instead}");
    }

    public NotationException ToException(string notation, ReadOnlySpan<char> text, string? suggestion = null) =>
        new(Describe(notation, text, suggestion), Position, Expected) { IsOrder = IsOrder, Suggestion = suggestion };
}
