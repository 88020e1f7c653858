using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>One value as a file has it: its text, its line, and its place within the entity.</summary>
/// <remarks>The <c>default</c> is a value that is not given. Numbers and booleans are kept as their text (<c>true</c>, <c>false</c>).</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DraftValue
{
    private readonly string? _text;
    private readonly string? _member;

    /// <summary>Makes a value that is given.</summary>
    /// <param name="text">The text, as a dataset file would have it; an empty one is given, too, and means nothing.</param>
    /// <param name="member">The place within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>.</param>
    /// <param name="line">The line that it is from, from 1; 0 where there is none.</param>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The place is blank, or the line below 0.</exception>
    public DraftValue(string text, string member, int line = 0)
    {
        _text = Guard.NotNull(text);
        _member = Guard.NotBlank(member, nameof(member));
        Line = Guard.Between(line, 0, int.MaxValue, nameof(line));
    }

    /// <summary>Whether the file gives the value.</summary>
    public bool IsGiven => _text is not null;

    /// <summary>The text; empty where the value is not given.</summary>
    public string Text => _text ?? "";

    /// <summary>The place within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>; empty where the value is not given.</summary>
    public string Member => _member ?? "";

    /// <summary>The line in the file, from 1; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>The text.</summary>
    /// <returns>The text; empty where the value is not given.</returns>
    public override string ToString() => Text;
}
