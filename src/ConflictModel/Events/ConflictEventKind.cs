namespace ConflictModel;

/// <summary>The kinds of <see cref="ConflictEvent"/>s.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ConflictEventKind
{
    /// <summary>Not specified. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>A war.</summary>
    War,

    /// <summary>A campaign: a series of operations or strikes.</summary>
    Campaign,

    /// <summary>An operation or offensive.</summary>
    Operation,

    /// <summary>A battle.</summary>
    Battle,

    /// <summary>An incident: a strike, an attack, an inspection.</summary>
    Incident,

    /// <summary>The conclusion of a treaty or other agreement.</summary>
    Agreement,

    /// <summary>None of these.</summary>
    Other,
}
