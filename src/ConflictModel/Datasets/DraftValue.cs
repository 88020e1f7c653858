using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>One value as a file has it: its text, its line, and its place within the entity.</summary>
/// <remarks>The <c>default</c> is a value that is not given. Numbers and booleans are kept as their text.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DraftValue
{
    private readonly string? _text;
    private readonly string? _member;

    internal DraftValue(string text, string member, int line)
    {
        _text = text;
        _member = member;
        Line = line;
    }

    /// <summary>Whether the file gives the value.</summary>
    public bool IsGiven => _text is not null;

    /// <summary>The text; empty where the value is not given.</summary>
    public string Text => _text ?? "";

    /// <summary>The place within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>; empty where the value is not given.</summary>
    public string Member => _member ?? "";

    /// <summary>The line in the file, from 1; 0 where the value is not given.</summary>
    public int Line { get; }

    /// <summary>The text.</summary>
    /// <returns>The text; empty where the value is not given.</returns>
    public override string ToString() => Text;
}
