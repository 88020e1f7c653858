namespace ConflictModel;

/// <summary>How serious a finding is. A threshold is always given beside it; no severity fails anything by itself.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Severity
{
    /// <summary>Worth knowing. The <c>default</c>.</summary>
    Info = 0,

    /// <summary>Figures that strain against each other: tensions.</summary>
    Warning = 1,

    /// <summary>Figures that cannot all be true: contradictions.</summary>
    Error = 2,
}
