namespace ConflictModel;

/// <summary>
/// The confidence of an analyst in a judgement, by the quality of sources, assumptions and reasoning (ICD 203; JP 2-0, appendix A).
/// </summary>
/// <remarks>
/// Not a <see cref="Likelihood"/>: "likely, with low confidence" says two things, and ICD 203 forbids to join them in one sentence. Nothing
/// here combines them. The values are ordered. The <c>default</c> (0) is not a level; records reject it.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ConfidenceLevel
{
    /// <summary>Uncorroborated information from good or marginal sources; many assumptions; glaring gaps.</summary>
    Low = 1,

    /// <summary>Partially corroborated information from good sources; several assumptions; few gaps.</summary>
    Moderate = 2,

    /// <summary>Well-corroborated information from proven sources; few assumptions; no gaps, or minor ones.</summary>
    High = 3,
}
