namespace ConflictModel.Reading;

/// <summary>Two names that look like names of the same thing.</summary>
public sealed record NamePair
{
    /// <summary>The name that comes first in the input.</summary>
    public required string First { get; init; }

    /// <summary>The index of the first name in the input.</summary>
    public required int FirstIndex { get; init; }

    /// <summary>The other name.</summary>
    public required string Second { get; init; }

    /// <summary>The index of the other name, greater than that of the first.</summary>
    public required int SecondIndex { get; init; }

    /// <summary>How likely it is that they are of the same thing, and why.</summary>
    public required NameLikeness Likeness { get; init; }
}
