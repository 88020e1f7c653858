namespace ConflictModel;

/// <summary>
/// A word that is used instead of a number: for a count (also times a number: "several hundred"), or for a share of a whole.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum VagueWord
{
    /// <summary>"A couple". Notation <c>couple</c>.</summary>
    ACouple = 0,

    /// <summary>"A few". Notation <c>few</c>.</summary>
    Few = 1,

    /// <summary>"Some". Notation <c>some</c>. ("Some 300" is <see cref="Hedge.About"/>.)</summary>
    Some = 2,

    /// <summary>"Several". Notation <c>several</c>.</summary>
    Several = 3,

    /// <summary>"A lot". Notation <c>lot</c>.</summary>
    ALot = 4,

    /// <summary>"Many". Notation <c>many</c>.</summary>
    Many = 5,

    /// <summary>"Dozens". Notation <c>dozens</c>.</summary>
    Dozens = 6,

    /// <summary>"Scores". Notation <c>scores</c>.</summary>
    Scores = 7,

    /// <summary>Less than half of the whole: "a minority". A share. Notation <c>minority</c>.</summary>
    AMinority = 8,

    /// <summary>"A quarter" of the whole. A share. Notation <c>quarter</c>.</summary>
    AQuarter = 9,

    /// <summary>"A third" of the whole. A share. Notation <c>third</c>.</summary>
    AThird = 10,

    /// <summary>"Half" of the whole. A share. Notation <c>half</c>.</summary>
    Half = 11,

    /// <summary>More than half of the whole: "most", "a majority". A share. Notation <c>most</c>.</summary>
    Most = 12,

    /// <summary>"Two thirds" of the whole. A share. Notation <c>two-thirds</c>.</summary>
    TwoThirds = 13,

    /// <summary>"Three quarters" of the whole. A share. Notation <c>three-quarters</c>.</summary>
    ThreeQuarters = 14,

    /// <summary>"Nearly all" of the whole. A share. Notation <c>nearly-all</c>.</summary>
    NearlyAll = 15,
}
