namespace ConflictModel;

/// <summary>The reason why the figure of a claim is not compared with others. Such claims are counted, never dropped silently.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Exclusion
{
    /// <summary>It is compared. The <c>default</c>.</summary>
    None = 0,

    /// <summary>The source has corrected it.</summary>
    Corrected,

    /// <summary>The source has withdrawn it.</summary>
    Retracted,

    /// <summary>It denies a figure without giving another.</summary>
    DeniesFigure,

    /// <summary>It neither affirms nor denies its figure.</summary>
    LeavesUnconfirmed,
}
