namespace ConflictModel;

/// <summary>The kinds of <see cref="Source"/>s.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum SourceKind
{
    /// <summary>Not specified. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>A newspaper, broadcaster or news site.</summary>
    Outlet,

    /// <summary>A news agency.</summary>
    NewsAgency,

    /// <summary>A ministry, parliament or other body of a state.</summary>
    GovernmentBody,

    /// <summary>An intelligence service.</summary>
    IntelligenceService,

    /// <summary>An armed force or its staff.</summary>
    ArmedForce,

    /// <summary>A person who speaks for a body.</summary>
    Official,

    /// <summary>An elected politician.</summary>
    Politician,

    /// <summary>An organisation outside government.</summary>
    Organisation,

    /// <summary>A think tank or research group.</summary>
    ThinkTank,

    /// <summary>None of these.</summary>
    Other,
}
