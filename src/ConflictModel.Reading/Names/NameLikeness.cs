namespace ConflictModel.Reading;

/// <summary>
/// How likely it is that two names are of the same person, body or thing, and why. It is a hint for a person to review, never an
/// identification.
/// </summary>
public sealed record NameLikeness
{
    internal static readonly NameLikeness None = new();

    /// <summary>From 0 (nothing in common) to 1 (equal). It ranks pairs; it is not a probability.</summary>
    public double Score { get; init; }

    /// <summary>
    /// What they have in common; <see cref="NameReason.None"/> if the score is below <see cref="NameSpellings.NearScore"/>.
    /// </summary>
    public NameReason Reason { get; init; }
}
