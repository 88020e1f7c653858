namespace ConflictModel;

/// <summary>The codes of the Admiralty scale as characters, and the partial order of its grades.</summary>
public static class AdmiraltyCodes
{
    /// <summary>Determines whether the source could be judged at all: every code but <see cref="AdmiraltyReliability.F"/>.</summary>
    /// <param name="reliability">The code.</param>
    /// <returns>Whether it is one of A to E.</returns>
    public static bool IsJudged(this AdmiraltyReliability reliability) =>
        reliability is >= AdmiraltyReliability.A and <= AdmiraltyReliability.E;

    /// <summary>
    /// Determines whether the information could be judged at all: every code but <see cref="AdmiraltyCredibility.CannotBeJudged"/>.
    /// </summary>
    /// <param name="credibility">The code.</param>
    /// <returns>Whether it is one of 1 to 5.</returns>
    public static bool IsJudged(this AdmiraltyCredibility credibility) =>
        credibility is >= AdmiraltyCredibility.ConfirmedByOtherSources and <= AdmiraltyCredibility.Improbable;

    /// <summary>
    /// Determines whether a source is graded above another. Never so where one of them cannot be judged, so that neither of two codes need
    /// be above the other.
    /// </summary>
    /// <param name="reliability">The one code.</param>
    /// <param name="other">The other code.</param>
    /// <returns>Whether both are judged, and the first is the better grade.</returns>
    public static bool IsAbove(this AdmiraltyReliability reliability, AdmiraltyReliability other) =>
        reliability.IsJudged() && other.IsJudged() && reliability < other;

    /// <summary>
    /// Determines whether information is graded above another. Never so where one of them cannot be judged, so that neither of two codes
    /// need be above the other.
    /// </summary>
    /// <param name="credibility">The one code.</param>
    /// <param name="other">The other code.</param>
    /// <returns>Whether both are judged, and the first is the better grade.</returns>
    public static bool IsAbove(this AdmiraltyCredibility credibility, AdmiraltyCredibility other) =>
        credibility.IsJudged() && other.IsJudged() && credibility < other;

    /// <summary>The code as its letter.</summary>
    /// <param name="reliability">The code.</param>
    /// <returns>'A' to 'F'.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reliability"/> is not a code, such as the <c>default</c>.</exception>
    public static char Code(this AdmiraltyReliability reliability) =>
        (char)('A' - 1 + (int)Guard.Defined(reliability, nameof(reliability)));

    /// <summary>The code as its digit.</summary>
    /// <param name="credibility">The code.</param>
    /// <returns>'1' to '6'.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="credibility"/> is not a code, such as the <c>default</c>.</exception>
    public static char Code(this AdmiraltyCredibility credibility) => (char)('0' + (int)Guard.Defined(credibility, nameof(credibility)));

    /// <summary>The reliability of a letter.</summary>
    /// <param name="code">The letter, upper or lower case.</param>
    /// <returns>The reliability; <see langword="null"/> if the character is not A to F.</returns>
    public static AdmiraltyReliability? ReliabilityOf(char code) => code switch
    {
        >= 'A' and <= 'F' => (AdmiraltyReliability)(code - 'A' + 1),
        >= 'a' and <= 'f' => (AdmiraltyReliability)(code - 'a' + 1),
        _ => null,
    };

    /// <summary>The credibility of a digit.</summary>
    /// <param name="code">The digit.</param>
    /// <returns>The credibility; <see langword="null"/> if the character is not 1 to 6.</returns>
    public static AdmiraltyCredibility? CredibilityOf(char code) => code is >= '1' and <= '6' ? (AdmiraltyCredibility)(code - '0') : null;
}
