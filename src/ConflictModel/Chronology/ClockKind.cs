namespace ConflictModel;

/// <summary>The precision of a point in time.</summary>
internal enum ClockKind : byte
{
    /// <summary>The day alone: the point is the midnight at its start or its end.</summary>
    Day = 0,

    /// <summary>The time of day and its offset from UTC: an instant.</summary>
    Zoned = 1,

    /// <summary>The time of day alone.</summary>
    Unzoned = 2,
}
