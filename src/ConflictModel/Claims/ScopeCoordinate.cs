namespace ConflictModel;

/// <summary>The coordinates of a <see cref="Scope"/>, by name.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ScopeCoordinate
{
    /// <summary>What about it: killed, present. The <c>default</c>.</summary>
    Measure = 0,

    /// <summary>What is counted.</summary>
    Category,

    /// <summary>Whose they are, or who does it.</summary>
    Actor,

    /// <summary>Against whom, or to whom.</summary>
    Counterparty,

    /// <summary>Whose act it is said to be: killed <i>by</i>.</summary>
    Responsible,

    /// <summary>Where.</summary>
    Place,

    /// <summary>In which event.</summary>
    Event,

    /// <summary>When.</summary>
    Period,

    /// <summary>Whether it is, was planned, or was forecast.</summary>
    Mode,
}
