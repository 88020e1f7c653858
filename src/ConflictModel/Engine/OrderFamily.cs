namespace ConflictModel.Engine;

/// <summary>In what two claims that violate the order differ.</summary>
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
}
