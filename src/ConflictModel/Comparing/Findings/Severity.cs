namespace ConflictModel;

/// <summary>The severity of a finding. No severity causes a failure by itself; thresholds are set separately.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Severity
{
    /// <summary>Information. The <c>default</c>.</summary>
    Info = 0,

    /// <summary>Figures that are in tension with each other: tensions.</summary>
    Warning = 1,

    /// <summary>Figures that cannot all be true: contradictions.</summary>
    Error = 2,
}
