namespace ConflictModel;

/// <summary>
/// The exception for a text that does not follow its notation. The message names the text, the position, what was found and what was
/// expected.
/// </summary>
public sealed class NotationException : FormatException
{
    internal NotationException(string message, int position, string expected)
        : base(message)
    {
        Position = position;
        Expected = expected;
    }

    /// <summary>The position in the text, from 0; the text's length where the text ends too early.</summary>
    public int Position { get; }

    /// <summary>The description of what is expected at <see cref="Position"/>.</summary>
    public string Expected { get; }

    /// <summary>A suggestion of what to write instead, in the notation; <see langword="null"/> if the text is ambiguous.</summary>
    public string? Suggestion { get; internal init; }

    /// <summary>Gets whether the only error is the order of two numbers.</summary>
    internal bool IsOrder { get; init; }
}
