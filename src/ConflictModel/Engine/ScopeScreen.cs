namespace ConflictModel.Engine;

/// <summary>A condition that a scope must meet for a rule to find anything in it.</summary>
internal enum ScopeScreen
{
    /// <summary>Nothing but claims.</summary>
    None,

    /// <summary>A claim that denies an event or a figure.</summary>
    Denial,

    /// <summary>
    /// Two claims that are certainly of one origin and about one period; and each finding depends on the claims of one origin alone.
    /// </summary>
    RepeatedOrigin,
}
