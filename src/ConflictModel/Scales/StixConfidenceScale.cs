namespace ConflictModel;

/// <summary>
/// One of the five tables of STIX 2.1, appendix "Confidence Scales", that convert between a scale of words or codes and the property
/// <c>confidence</c> (0 to 100).
/// </summary>
/// <remarks>
/// The numbers are for export. A term that went through them and back may come out as another scale's (ICD 203's "likely" is 55 to 80
/// percent; STIX reads 60 to 79 so), and "cannot be judged" does not survive at all: keep the code in addition to the number.
/// Immutable and thread-safe.
/// </remarks>
public sealed class StixConfidenceScale
{
    private StixConfidenceScale(string name, params ReadOnlySpan<StixConfidenceTerm> terms)
    {
        Name = name;
        Terms = EquatableList.Create(terms);
    }

    /// <summary>None, low, medium, high.</summary>
    public static StixConfidenceScale NoneLowMedHigh { get; } = new(
        "None / Low / Med / High",
        new("None", 0, 0, 0),
        new("Low", 15, 1, 29),
        new("Med", 50, 30, 69),
        new("High", 85, 70, 100));

    /// <summary>0 to 10.</summary>
    public static StixConfidenceScale ZeroToTen { get; } = new(
        "0-10",
        new("0", 0, 0, 4),
        new("1", 10, 5, 14),
        new("2", 20, 15, 24),
        new("3", 30, 25, 34),
        new("4", 40, 35, 44),
        new("5", 50, 45, 54),
        new("6", 60, 55, 64),
        new("7", 70, 65, 74),
        new("8", 80, 75, 84),
        new("9", 90, 85, 94),
        new("10", 100, 95, 100));

    /// <summary>The Admiralty scale's credibility. For 6, "Truth cannot be judged", the property is left out.</summary>
    public static StixConfidenceScale AdmiraltyCredibility { get; } = new(
        "Admiralty credibility",
        new("6 - Truth cannot be judged", null, null, null),
        new("5 - Improbable", 10, 0, 19),
        new("4 - Doubtful", 30, 20, 39),
        new("3 - Possibly True", 50, 40, 59),
        new("2 - Probably True", 70, 60, 79),
        new("1 - Confirmed by other sources", 90, 80, 100));

    /// <summary>
    /// Words of estimative probability (after Sherman Kent). "Unlikely/Probably Not" is 30, as in the code of the OASIS library
    /// cti-python-stix2 and in the Ruby and Kotlin implementations; the documentation in that library's source says 20.
    /// </summary>
    public static StixConfidenceScale WordsOfEstimativeProbability { get; } = new(
        "Words of Estimative Probability",
        new("Impossible", 0, 0, 0),
        new("Highly Unlikely/Almost Certainly Not", 10, 1, 19),
        new("Unlikely/Probably Not", 30, 20, 39),
        new("Even Chance", 50, 40, 59),
        new("Likely/Probable", 70, 60, 79),
        new("Highly likely/Almost Certain", 90, 80, 99),
        new("Certain", 100, 100, 100));

    /// <summary>The scale of the Director of National Intelligence: the words of ICD 203, but not its bands.</summary>
    public static StixConfidenceScale Dni { get; } = new(
        "DNI",
        new("Almost No Chance / Remote", 5, 0, 9),
        new("Very Unlikely / Highly Improbable", 15, 10, 19),
        new("Unlikely / Improbable", 30, 20, 39),
        new("Roughly Even Chance / Roughly Even Odds", 50, 40, 59),
        new("Likely / Probable", 70, 60, 79),
        new("Very Likely / Highly Probable", 85, 80, 89),
        new("Almost Certain / Nearly Certain", 95, 90, 100));

    /// <summary>The name of the table, in English.</summary>
    public string Name { get; }

    /// <summary>The rows, from the lowest to the highest; one without a value is first.</summary>
    public EquatableList<StixConfidenceTerm> Terms { get; }

    /// <summary>The row that a <c>confidence</c> is read as. Every value has exactly one.</summary>
    /// <param name="confidence">The value, from 0 to 100.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is below 0 or above 100.</exception>
    public StixConfidenceTerm At(int confidence)
    {
        Guard.Between(confidence, 0, 100, nameof(confidence));
        foreach (var term in Terms.AsSpan())
        {
            if (term.High >= confidence)
            {
                return term;
            }
        }

        return Terms[^1];
    }

    /// <summary>The row of a term.</summary>
    /// <param name="term">The term, as STIX spells it; upper and lower case are the same.</param>
    /// <returns>The row; <see langword="null"/> if the table does not have the term.</returns>
    public StixConfidenceTerm? Find(ReadOnlySpan<char> term)
    {
        foreach (var row in Terms.AsSpan())
        {
            if (term.Equals(row.Name, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The name of the table.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
