namespace ConflictModel.Reading;

/// <summary>Two names that look like names of one.</summary>
public sealed record NamePair
{
    /// <summary>The name that was given first.</summary>
    public required string First { get; init; }

    /// <summary>Its place among the names that were given.</summary>
    public required int FirstIndex { get; init; }

    /// <summary>The other name.</summary>
    public required string Second { get; init; }

    /// <summary>Its place, behind that of the first.</summary>
    public required int SecondIndex { get; init; }

    /// <summary>How likely it is, and why.</summary>
    public required NameLikeness Likeness { get; init; }
}
