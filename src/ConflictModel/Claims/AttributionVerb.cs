namespace ConflictModel;

/// <summary>The relation of a source to the statement that it is quoted with.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum AttributionVerb
{
    /// <summary>It says so. The <c>default</c>.</summary>
    Says = 0,

    /// <summary>It estimates, assesses or supposes so.</summary>
    Estimates,

    /// <summary>It confirms what others said.</summary>
    Confirms,

    /// <summary>It denies what others said.</summary>
    Denies,

    /// <summary>It passes on what another source says.</summary>
    Cites,
}
