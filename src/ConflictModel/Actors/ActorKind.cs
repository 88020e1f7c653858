namespace ConflictModel;

/// <summary>The kinds of <see cref="Actor"/>s.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ActorKind
{
    /// <summary>Not specified. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>A state.</summary>
    State,

    /// <summary>A ministry, agency, parliament or other body of a state.</summary>
    GovernmentBody,

    /// <summary>The armed forces of a state, a branch of them, or a military unit.</summary>
    ArmedForce,

    /// <summary>An armed group that is not a force of a state.</summary>
    ArmedGroup,

    /// <summary>A company, union, party or other organisation.</summary>
    Organisation,

    /// <summary>One person.</summary>
    Person,

    /// <summary>None of these.</summary>
    Other,
}
