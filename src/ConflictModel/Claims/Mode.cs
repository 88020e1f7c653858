namespace ConflictModel;

/// <summary>Whether a figure is about a fact, a plan or a forecast. Different modes are never compared.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Mode
{
    /// <summary>A fact, present or past. The <c>default</c>.</summary>
    Actual = 0,

    /// <summary>A plan: what someone intends to do.</summary>
    Planned,

    /// <summary>A forecast: what someone expects to happen.</summary>
    Forecast,
}
