namespace ConflictModel;

/// <summary>The coordinates of a <see cref="Scope"/>, by name.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ScopeCoordinate
{
    /// <summary>The measure: killed, present. The <c>default</c>.</summary>
    Measure = 0,

    /// <summary>The category that is counted.</summary>
    Category,

    /// <summary>The actor they belong to, or who acts.</summary>
    Actor,

    /// <summary>The other side: against whom, or to whom.</summary>
    Counterparty,

    /// <summary>The actor said to be responsible: killed <i>by</i>.</summary>
    Responsible,

    /// <summary>Where.</summary>
    Place,

    /// <summary>In which event.</summary>
    Event,

    /// <summary>When.</summary>
    Period,

    /// <summary>Whether it is a fact, a plan or a forecast.</summary>
    Mode,
}
