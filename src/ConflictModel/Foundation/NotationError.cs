using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A parsing error: the position in the text, what was expected there, and how many characters are shown as found. Formats the messages of
/// all notations.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NotationError(int Position, string Expected, bool IsOrder = false, int Length = 1)
{
    /// <summary>'abc' is not a figure: at position 0, found 'a'; expected a digit. Write '1' instead.</summary>
    public string Describe(string notation, ReadOnlySpan<char> text, string? suggestion = null)
    {
        var found = Position >= text.Length ? "the text ends" : $"found '{Shown.Text(text.Slice(Position, Length))}'";
        var instead = suggestion is null ? "" : $" Write '{suggestion}' instead.";
        return Invariant($"'{Shown.Text(text)}' is not {notation}: at position {Position}, {found}; expected {Expected}.{instead}");
    }

    public NotationException ToException(string notation, ReadOnlySpan<char> text, string? suggestion = null) =>
        new(Describe(notation, text, suggestion), Position, Expected) { IsOrder = IsOrder, Suggestion = suggestion };
}
