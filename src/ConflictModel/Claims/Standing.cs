namespace ConflictModel;

/// <summary>
/// Whether those who made a claim still stand by it. Only current claims are compared; the others stay in the dataset and are counted.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Standing
{
    /// <summary>It stands. The <c>default</c>.</summary>
    Current = 0,

    /// <summary>It was corrected by those who made it.</summary>
    Corrected,

    /// <summary>It was withdrawn by those who made it.</summary>
    Retracted,
}
