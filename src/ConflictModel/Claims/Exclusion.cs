namespace ConflictModel;

/// <summary>Why a claim's figure is not compared with others. Such claims are counted, never dropped silently.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Exclusion
{
    /// <summary>It is compared. The <c>default</c>.</summary>
    None = 0,

    /// <summary>Those who made it have corrected it.</summary>
    Corrected,

    /// <summary>Those who made it have withdrawn it.</summary>
    Retracted,

    /// <summary>It says only what the figure is not.</summary>
    DeniesFigure,

    /// <summary>It neither affirms nor denies its figure.</summary>
    LeavesUnconfirmed,
}
