namespace ConflictModel;

/// <summary>
/// Whether a claim was corrected or withdrawn by its source. Only current claims are compared; the others stay in the dataset and are
/// counted.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Standing
{
    /// <summary>It is current. The <c>default</c>.</summary>
    Current = 0,

    /// <summary>It was corrected by its source.</summary>
    Corrected,

    /// <summary>It was withdrawn by its source.</summary>
    Retracted,
}
