using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>One value of an entry: its text and, where a file has it, its line and its place within the entity.</summary>
/// <remarks>
/// The <c>default</c> is a value that is not given. Numbers and booleans are kept as their text (<c>true</c>, <c>false</c>).
/// </remarks>
/// <example>
/// <code>
/// var claim = new ClaimDraft
/// {
///     Id = new("c1"), Report = new("r1"), Measure = new("killed"), Figure = new(">=100"), Unit = new("persons"),
/// };
/// </code>
/// </example>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DraftValue
{
    private readonly string? _text;
    private readonly string? _member;

    /// <summary>Makes a value in code, as a file would have it: a slug, a figure in its notation, a date in EDTF.</summary>
    /// <param name="text">The text; what it means is checked when the draft is read or built.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank. Where there is no value, use the <c>default</c>.</exception>
    public DraftValue(string text)
        : this(Guard.NotBlank(text, nameof(text)), "", 0)
    {
    }

    /// <summary>Makes a value with its place, as an importer does.</summary>
    /// <param name="text">The text, as a dataset file would have it; an empty one is given, too, and means nothing.</param>
    /// <param name="member">The place within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>; empty where there is
    /// none.</param>
    /// <param name="line">The line that it is from, from 1; 0 where there is none.</param>
    /// <exception cref="ArgumentNullException">The text or the place is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 0.</exception>
    public DraftValue(string text, string member, int line = 0)
    {
        _text = Guard.NotNull(text);
        _member = Guard.NotNull(member);
        Line = Guard.AtLeast(line, 0, nameof(line));
    }

    /// <summary>Whether the value is given.</summary>
    public bool IsGiven => _text is not null;

    /// <summary>The text; empty where the value is not given.</summary>
    public string Text => _text ?? "";

    /// <summary>
    /// The place within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>; empty where the value is not given, or was made
    /// in code.
    /// </summary>
    public string Member => _member ?? "";

    /// <summary>The line in the file, from 1; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>The text.</summary>
    /// <returns>The text; empty where the value is not given.</returns>
    public override string ToString() => Text;
}
