namespace ConflictModel;

/// <summary>
/// The reliability of a source, by the codes of the Admiralty scale (NATO STANAG 2511 and AJP-2.1; FM 2-22.3, appendix B).
/// </summary>
/// <remarks>
/// <para>The codes are kept as codes. <see cref="F"/> is "cannot be judged" and <b>not</b> a grade below <see cref="E"/>: a source that has
/// not been graded is not a bad one. The numeric values of the members are therefore not a ranking; use
/// <see cref="AdmiraltyCodes.IsAbove(AdmiraltyReliability, AdmiraltyReliability)"/>.</para>
/// <para>The <c>default</c> (0) is not a code; records reject it.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum AdmiraltyReliability
{
    /// <summary>Completely reliable: no doubt of authenticity, trustworthiness or competency; a history of complete reliability.</summary>
    A = 1,

    /// <summary>Usually reliable: minor doubt; a history of valid information most of the time.</summary>
    B = 2,

    /// <summary>Fairly reliable: doubt, but the source has provided valid information in the past.</summary>
    C = 3,

    /// <summary>Not usually reliable: significant doubt, but the source has provided valid information in the past.</summary>
    D = 4,

    /// <summary>Unreliable: lacking in authenticity, trustworthiness and competency; a history of invalid information.</summary>
    E = 5,

    /// <summary>
    /// Reliability cannot be judged: no basis exists for evaluating the source. Neither better nor worse than another code.
    /// </summary>
    F = 6,
}
