namespace ConflictModel;

/// <summary>
/// The <c>numerical_value</c> (0 to 100) of a code or a word in the MISP taxonomies. It cannot be reversed, since MISP and STIX give the
/// same codes different ones.
/// </summary>
/// <remarks>
/// From <c>admiralty-scale</c> and <c>estimative-language</c>, version 5 each. "Cannot be judged" is 50 here, the number of the middle
/// grade. MISP's code g ("deliberately deceptive") is not of the Admiralty scale and has no counterpart.
/// </remarks>
public static class MispNumericalValue
{
    /// <summary>The value of a reliability: 100, 75, 50, 25 and 0 for A to E, 50 for F.</summary>
    /// <param name="reliability">The reliability.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reliability"/> is not a code.</exception>
    public static int Of(AdmiraltyReliability reliability) => OfGrade((int)Guard.Defined(reliability, nameof(reliability)));

    /// <summary>The value of a credibility: 100, 75, 50, 25 and 0 for 1 to 5, 50 for 6.</summary>
    /// <param name="credibility">The credibility.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="credibility"/> is not a code.</exception>
    public static int Of(AdmiraltyCredibility credibility) => OfGrade((int)Guard.Defined(credibility, nameof(credibility)));

    /// <summary>
    /// The value of a likelihood: the lower end of its band in ICD 203, but 0 for <see cref="Likelihood.AlmostNoChance"/>.
    /// </summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <returns>
    /// The value; <see langword="null"/> for <see cref="Likelihood.RealisticPossibility"/>, which the taxonomy does not have.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="likelihood"/> is not a likelihood.</exception>
    public static int? Of(Likelihood likelihood) => Guard.Defined(likelihood, nameof(likelihood)) is Likelihood.AlmostNoChance
        ? 0
        : LikelihoodScale.Icd203.Find(likelihood)?.LowPercent;

    /// <summary>The value of a level of confidence: 0, 55 and 95.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level.</exception>
    public static int Of(ConfidenceLevel level) => Guard.Defined(level, nameof(level)) switch
    {
        ConfidenceLevel.Low => 0,
        ConfidenceLevel.Moderate => 55,
        _ => 95,
    };

    // The codes are in the order of the scale; the sixth is not a grade.
    private static int OfGrade(int code) => code == 6 ? 50 : 100 - (25 * (code - 1));
}
