namespace ConflictModel;

/// <summary>
/// The credibility of a piece of information, by the codes 1 to 6 of the Admiralty scale (NATO STANAG 2511 and AJP-2.1; FM 2-22.3, appendix
/// B). It is independent of who said it.
/// </summary>
/// <remarks>
/// <para>The codes are kept as codes. <see cref="CannotBeJudged"/> (6) is <b>not</b> a grade below <see cref="Improbable"/> (5). The
/// numeric values of the members are therefore not a ranking; use
/// <see cref="AdmiraltyCodes.IsAbove(AdmiraltyCredibility, AdmiraltyCredibility)"/>.</para>
/// <para>The <c>default</c> (0) is not a code; records reject it.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum AdmiraltyCredibility
{
    /// <summary>1: confirmed by other independent sources; logical in itself; consistent with other information on the subject.</summary>
    ConfirmedByOtherSources = 1,

    /// <summary>2: not confirmed; logical in itself; consistent with other information on the subject.</summary>
    ProbablyTrue = 2,

    /// <summary>3: not confirmed; reasonably logical in itself; agrees with some other information on the subject.</summary>
    PossiblyTrue = 3,

    /// <summary>4: not confirmed; possible but not logical; no other information on the subject.</summary>
    Doubtful = 4,

    /// <summary>5: not confirmed; not logical in itself; contradicted by other information on the subject.</summary>
    Improbable = 5,

    /// <summary>6: no basis exists for evaluating the information. Neither better nor worse than another code.</summary>
    CannotBeJudged = 6,
}
