namespace ConflictModel;

/// <summary>
/// The STIX 2.1 <c>confidence</c> (0 to 100) of a code or a word. It cannot be reversed, since STIX and MISP give the same codes different
/// ones.
/// </summary>
/// <remarks>STIX has no number for the reliability of a source. A <see langword="null"/> means that the property is left out.</remarks>
public static class StixConfidence
{
    /// <summary>The confidence of a credibility: 90, 70, 50, 30 and 10 for the codes 1 to 5.</summary>
    /// <param name="credibility">The credibility.</param>
    /// <returns>The confidence; <see langword="null"/> for <see cref="AdmiraltyCredibility.CannotBeJudged"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="credibility"/> is not a code.</exception>
    public static int? Of(AdmiraltyCredibility credibility)
    {
        var index = AdmiraltyCredibility.CannotBeJudged - Guard.Defined(credibility, nameof(credibility));
        return StixConfidenceScale.AdmiraltyCredibility.Terms[index].Value;
    }

    /// <summary>The confidence of a likelihood by the DNI scale: 5, 15, 30, 50, 70, 85 and 95.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <returns>
    /// The confidence; <see langword="null"/> for <see cref="Likelihood.RealisticPossibility"/>, which the DNI scale does not have.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="likelihood"/> is not a likelihood.</exception>
    public static int? Of(Likelihood likelihood) => Guard.Defined(likelihood, nameof(likelihood)) switch
    {
        Likelihood.RealisticPossibility => null,
        < Likelihood.RealisticPossibility => StixConfidenceScale.Dni.Terms[likelihood - Likelihood.AlmostNoChance].Value,
        _ => StixConfidenceScale.Dni.Terms[likelihood - Likelihood.VeryUnlikely].Value,
    };

    /// <summary>The confidence of a level by the scale None/Low/Med/High: 15, 50 and 85.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The confidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level.</exception>
    public static int Of(ConfidenceLevel level) => Guard.Defined(level, nameof(level)) switch
    {
        ConfidenceLevel.Low => 15,
        ConfidenceLevel.Moderate => 50,
        _ => 85,
    };
}
