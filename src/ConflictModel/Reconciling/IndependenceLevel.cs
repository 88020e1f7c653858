namespace ConflictModel;

/// <summary>At which level two claims are of one origin.</summary>
public enum IndependenceLevel
{
    /// <summary>A source and the one whose voice it is are one origin: a spokesman and his ministry. The <c>default</c>.</summary>
    SourceItSpeaksFor = 0,

    /// <summary>Each source is an origin of its own: a minister and his ministry are two.</summary>
    Source,
}
