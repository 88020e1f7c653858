namespace ConflictModel;

/// <summary>
/// The likelihood that a speaker expresses, by the words of published scales: the seven rows of ICD 203, and the row of the PHIA yardstick
/// that ICD 203 lacks.
/// </summary>
/// <remarks>
/// <para>Which percentages a word means depends on the scale: see <see cref="LikelihoodScale.Icd203"/> and
/// <see cref="LikelihoodScale.Phia"/>.</para>
/// <para>The values are ordered by the middle of their bands. The <c>default</c> (0) is not a likelihood; records reject it.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Likelihood
{
    /// <summary>"Almost no chance", "remote"; PHIA's "remote chance".</summary>
    AlmostNoChance = 1,

    /// <summary>"Very unlikely", "highly improbable"; PHIA's "highly unlikely".</summary>
    VeryUnlikely = 2,

    /// <summary>"Unlikely", "improbable".</summary>
    Unlikely = 3,

    /// <summary>PHIA's "realistic possibility", which is below an even chance. ICD 203 has no such row.</summary>
    RealisticPossibility = 4,

    /// <summary>"Roughly even chance", "roughly even odds". The PHIA yardstick has no such row.</summary>
    RoughlyEvenChance = 5,

    /// <summary>"Likely", "probable".</summary>
    Likely = 6,

    /// <summary>"Very likely", "highly probable"; PHIA's "highly likely".</summary>
    VeryLikely = 7,

    /// <summary>"Almost certain", "nearly certain".</summary>
    AlmostCertain = 8,
}
