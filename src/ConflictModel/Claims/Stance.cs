namespace ConflictModel;

/// <summary>The stance of a claim towards the figure that it gives.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Stance
{
    /// <summary>The true value is in the range of the figure; for an unquantified figure, it is at least 1. The <c>default</c>.</summary>
    Affirms = 0,

    /// <summary>The event did not happen: the count is 0.</summary>
    DeniesEvent,

    /// <summary>The true value is outside the range of the figure.</summary>
    DeniesFigure,

    /// <summary>Neither affirmed nor denied.</summary>
    LeavesUnconfirmed,
}
