using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>One value of an entry: its text and, if read from a file, its line and its path within the entity.</summary>
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

    /// <summary>Creates a value in code, as it would be written in a file: a slug, a figure in its notation, a date in EDTF.</summary>
    /// <param name="text">The text; it is interpreted when the draft is read or built.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank. Where there is no value, use the <c>default</c>.</exception>
    public DraftValue(string text)
        : this(Guard.NotBlank(text, nameof(text)), "", 0)
    {
    }

    /// <summary>Creates a value with its location, for importers.</summary>
    /// <param name="text">The text, as a dataset file would have it; an empty text is a given value that is invalid.</param>
    /// <param name="member">The path within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>; empty if there is
    /// none.</param>
    /// <param name="line">The line that it is from, from 1; 0 if there is none.</param>
    /// <exception cref="ArgumentNullException">The text or the place is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 0.</exception>
    public DraftValue(string text, string member, int line = 0)
    {
        _text = Guard.NotNull(text);
        _member = Guard.NotNull(member);
        Line = Guard.AtLeast(line, 0, nameof(line));
    }

    /// <summary>Gets whether the value is given.</summary>
    public bool IsGiven => _text is not null;

    /// <summary>The text; empty if the value is not given.</summary>
    public string Text => _text ?? "";

    /// <summary>
    /// The path within the entity: <c>figure</c>, <c>scope.place</c>, <c>parents[1]</c>; empty if the value is not given, or was made in
    /// code.
    /// </summary>
    public string Member => _member ?? "";

    /// <summary>The line in the file, from 1; 0 if there is none.</summary>
    public int Line { get; }

    /// <summary>The text.</summary>
    /// <returns>The text; empty if the value is not given.</returns>
    public override string ToString() => Text;
}
