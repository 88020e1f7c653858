namespace ConflictModel;

/// <summary>
/// A text is not what its notation permits. The message names the text, the position, what was found and what was expected.
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

    /// <summary>What the notation permits at <see cref="Position"/>, in words.</summary>
    public string Expected { get; }

    /// <summary>What to write instead, in the notation; <see langword="null"/> where the text cannot be read in one way only.</summary>
    public string? Suggestion { get; internal init; }

    /// <summary>Whether all that is wrong is the order of two numbers.</summary>
    internal bool IsOrder { get; init; }
}
