namespace ConflictModel;

/// <summary>
/// Whether a figure is about what is, what someone means to do, or what someone expects. Different modes are never compared.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Mode
{
    /// <summary>What is or was so. The <c>default</c>.</summary>
    Actual = 0,

    /// <summary>What someone means to do.</summary>
    Planned,

    /// <summary>What someone expects to come.</summary>
    Forecast,
}
