namespace ConflictModel;

/// <summary>The relation of the origins of two claims.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Lineage
{
    /// <summary>They certainly come from different origins. The <c>default</c>.</summary>
    Independent = 0,

    /// <summary>They certainly come from different origins of one side: of one state, or one armed group.</summary>
    Affiliated,

    /// <summary>
    /// They may come from one origin: an unspecific source that may be the other, unattributed words of one report, a path that
    /// stops on the other's path, or one of several origins shared.
    /// </summary>
    PossiblySameOrigin,

    /// <summary>They certainly come from one origin, at different times or about different scopes.</summary>
    SameOrigin,

    /// <summary>They are certainly one statement: of one origin, at one time, about one scope.</summary>
    SameStatement,
}
