namespace ConflictModel;

/// <summary>
/// A published scale of likelihood: its words, and the percentages that each means. Words and numbers are looked up; nothing is
/// rounded to the nearest row.
/// </summary>
/// <remarks>
/// A scale says what a <i>likelihood</i> word means. A <see cref="ConfidenceLevel"/> is another matter, and the two are never combined here
/// (ICD 203, section 6.e.(2)(b)). Immutable and thread-safe.
/// </remarks>
public sealed class LikelihoodScale
{
    private LikelihoodScale(string name, params ReadOnlySpan<LikelihoodTerm> terms)
    {
        Name = name;
        Terms = EquatableList.Create(terms);
    }

    /// <summary>
    /// The scale of the United States intelligence community: Intelligence Community Directive 203, "Analytic Standards" (2 January 2015),
    /// section 6.e.(2)(a). Seven rows of 1 to 99 percent with two sets of words; neighbouring bands share their ends, so that 20 percent is
    /// both "very unlikely" and "unlikely".
    /// </summary>
    public static LikelihoodScale Icd203 { get; } = new(
        "ICD 203",
        new(Likelihood.AlmostNoChance, 1, 5, "almost no chance", "remote"),
        new(Likelihood.VeryUnlikely, 5, 20, "very unlikely", "highly improbable"),
        new(Likelihood.Unlikely, 20, 45, "unlikely", "improbable", "improbably"),
        new(Likelihood.RoughlyEvenChance, 45, 55, "roughly even chance", "roughly even odds"),
        new(Likelihood.Likely, 55, 80, "likely", "probable", "probably"),
        new(Likelihood.VeryLikely, 80, 95, "very likely", "highly probable"),
        new(Likelihood.AlmostCertain, 95, 99, "almost certain", "almost certainly", "nearly certain"));

    /// <summary>
    /// The probability yardstick of the United Kingdom's Professional Head of Intelligence Assessment (PHIA): Cabinet Office, "Explaining
    /// uncertainty in UK intelligence assessment" (24 March 2025). Seven rows with gaps between the bands, so that no word means 22
    /// percent, an even chance, or 52 percent; nor 0 and 100, which are not likelihoods.
    /// </summary>
    /// <remarks>
    /// The original marks every end as approximate ("≈10% - ≈20%"), but for those that do not belong to their band: above 0, below 50,
    /// below 100.
    /// </remarks>
    public static LikelihoodScale Phia { get; } = new(
        "PHIA probability yardstick",
        new(Likelihood.AlmostNoChance, 0, 5, "remote chance") { IncludesLow = false },
        new(Likelihood.VeryUnlikely, 10, 20, "highly unlikely"),
        new(Likelihood.Unlikely, 25, 35, "unlikely"),
        new(Likelihood.RealisticPossibility, 40, 50, "realistic possibility") { IncludesHigh = false },
        new(Likelihood.Likely, 55, 75, "likely", "probable"),
        new(Likelihood.VeryLikely, 80, 90, "highly likely"),
        new(Likelihood.AlmostCertain, 95, 100, "almost certain") { IncludesHigh = false });

    /// <summary>The name of the scale, in English.</summary>
    public string Name { get; }

    /// <summary>The rows, from the least likely to the most.</summary>
    public EquatableList<LikelihoodTerm> Terms { get; }

    /// <summary>Finds the row of a word.</summary>
    /// <param name="words">The word or words, in English; upper and lower case are the same.</param>
    /// <returns>The row; <see langword="null"/> if the scale does not have the word.</returns>
    public LikelihoodTerm? Find(ReadOnlySpan<char> words)
    {
        foreach (var term in Terms.AsSpan())
        {
            foreach (var word in term.Words.AsSpan())
            {
                if (words.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return term;
                }
            }
        }

        return null;
    }

    /// <summary>The row of a likelihood.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <returns>
    /// The row; <see langword="null"/> if the scale has none, as ICD 203 has none for <see cref="Likelihood.RealisticPossibility"/>.
    /// </returns>
    public LikelihoodTerm? Find(Likelihood likelihood)
    {
        foreach (var term in Terms.AsSpan())
        {
            if (term.Likelihood == likelihood)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The rows whose bands hold a percentage.</summary>
    /// <param name="percent">The percentage, from 0 to 100.</param>
    /// <returns>One row; two where bands share an end; none in a gap or beyond the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is below 0 or above 100.</exception>
    public EquatableList<LikelihoodTerm> At(decimal percent)
    {
        Guard.Between(percent, 0, 100, nameof(percent));
        var found = EquatableList<LikelihoodTerm>.Empty;
        foreach (var term in Terms.AsSpan())
        {
            if (term.Contains(percent))
            {
                found = found.Add(term);
            }
        }

        return found;
    }

    /// <summary>The name of the scale.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
