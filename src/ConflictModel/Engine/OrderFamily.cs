namespace ConflictModel.Engine;

/// <summary>The coordinate in which two claims that violate the order differ.</summary>
internal enum OrderFamily
{
    /// <summary>In nothing but their times: two figures for the same.</summary>
    SameScope,

    /// <summary>In place, actor, category, counterparty or event: a part and its whole.</summary>
    PartOfWhole,

    /// <summary>In time, and they are of one origin: its cumulative figure falls.</summary>
    Fall,

    /// <summary>In measure: one bounds the other.</summary>
    BoundingMeasure,

    /// <summary>In nothing: they are one statement of one origin, reported with different figures.</summary>
    Misquote,

    /// <summary>In when they were stated: one origin gave two figures for one period.</summary>
    Revision,

    /// <summary>In that one denies what the other affirms, certainly about one time.</summary>
    Denial,
}
