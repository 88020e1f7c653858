namespace ConflictModel;

/// <summary>What kind of actor an <see cref="Actor"/> is.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ActorKind
{
    /// <summary>Not said. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>A state.</summary>
    State,

    /// <summary>A ministry, agency, parliament or other body of a state.</summary>
    GovernmentBody,

    /// <summary>The armed forces of a state, a branch of them, or a military unit.</summary>
    ArmedForce,

    /// <summary>An armed group that is no state's force.</summary>
    ArmedGroup,

    /// <summary>A company, union, party or other organisation.</summary>
    Organisation,

    /// <summary>One person.</summary>
    Person,

    /// <summary>None of these.</summary>
    Other,
}
