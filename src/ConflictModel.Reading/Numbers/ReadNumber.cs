namespace ConflictModel.Reading;

/// <summary>A number that was found in a text, with its position.</summary>
public sealed record ReadNumber
{
    /// <summary>The start, in UTF-16 code units of the text.</summary>
    public required int Start { get; init; }

    /// <summary>The length, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The number; 40 for 40%.</summary>
    public required decimal Value { get; init; }

    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The end: <see cref="Start"/> plus <see cref="Length"/>.</summary>
    public int End => Start + Length;

    /// <summary>The value and the position, such as <c>12000 at 5..11</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString() => Invariant($"{Value}{(IsPercent ? "%" : "")} at {Start}..{End}");
}
