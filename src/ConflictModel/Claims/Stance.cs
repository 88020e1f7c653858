namespace ConflictModel;

/// <summary>How a claim stands to the figure that it gives.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Stance
{
    /// <summary>The truth lies in the figure's range; where nothing was quantified, it is at least 1. The <c>default</c>.</summary>
    Affirms = 0,

    /// <summary>It did not happen: the count is 0.</summary>
    DeniesEvent,

    /// <summary>The truth lies outside the figure's range.</summary>
    DeniesFigure,

    /// <summary>Neither affirmed nor denied.</summary>
    LeavesUnconfirmed,
}
