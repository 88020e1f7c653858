namespace ConflictModel.Reading;

/// <summary>
/// How likely two names are names of one person, body or thing, and why. A hint for a person to review, never an identification.
/// </summary>
public sealed record NameLikeness
{
    internal static readonly NameLikeness None = new();

    /// <summary>From 0, nothing in common, to 1, equal. It orders pairs; it is no probability.</summary>
    public double Score { get; init; }

    /// <summary>
    /// What they have in common; <see cref="NameReason.None"/> where the score is below <see cref="NameSpellings.NearScore"/>.
    /// </summary>
    public NameReason Reason { get; init; }
}
