namespace ConflictModel;

/// <summary>One row of a scale of likelihood: its words, and the band of percentages that they stand for.</summary>
public sealed record LikelihoodTerm
{
    internal LikelihoodTerm(Likelihood likelihood, int lowPercent, int highPercent, params ReadOnlySpan<string> words)
    {
        Likelihood = likelihood;
        LowPercent = lowPercent;
        HighPercent = highPercent;
        Words = EquatableList.Create(words);
    }

    /// <summary>The likelihood that the words express.</summary>
    public Likelihood Likelihood { get; }

    /// <summary>The words, in lower case; the first is the scale's own name of the row, the others are its synonyms.</summary>
    public EquatableList<string> Words { get; }

    /// <summary>
    /// The lower end of the band in percent, from 0 to 100; <see cref="IncludesLow"/> says whether it belongs to the band.
    /// </summary>
    public int LowPercent { get; }

    /// <summary>
    /// The upper end of the band in percent, from 0 to 100; <see cref="IncludesHigh"/> says whether it belongs to the band.
    /// </summary>
    public int HighPercent { get; }

    /// <summary>Gets whether <see cref="LowPercent"/> belongs to the band. It does not in PHIA's "remote chance" (above 0).</summary>
    public bool IncludesLow { get; internal init; } = true;

    /// <summary>
    /// Gets whether <see cref="HighPercent"/> belongs to the band. It does not in PHIA's "realistic possibility" (below 50) and "almost
    /// certain" (below 100).
    /// </summary>
    public bool IncludesHigh { get; internal init; } = true;

    /// <summary>Determines whether a percentage is in the band.</summary>
    /// <param name="percent">The percentage.</param>
    /// <returns>Whether it is between the ends, or equals an inclusive end.</returns>
    public bool Contains(decimal percent) => (percent > LowPercent && percent < HighPercent)
        || (IncludesLow && percent == LowPercent)
        || (IncludesHigh && percent == HighPercent);

    /// <summary>The first word with its band: <c>likely (55-80%)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Invariant($"{Words[0]} ({(IncludesLow ? "" : ">")}{LowPercent}-{(IncludesHigh ? "" : "<")}{HighPercent}%)");
}
