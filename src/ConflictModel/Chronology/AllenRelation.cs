namespace ConflictModel;

/// <summary>
/// The thirteen relations between two periods (J. F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26,
/// 1983). Of any two periods exactly one holds.
/// </summary>
/// <remarks>
/// Periods are made of whole days and include their last day, so a period <see cref="Meets"/> another when the other starts on the day
/// after its last; one that ends at a time of day meets what starts at that time.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum AllenRelation
{
    /// <summary>It ends at least one day before the other starts.</summary>
    Before = 0,

    /// <summary>The other starts on the day after its last.</summary>
    Meets = 1,

    /// <summary>It starts first, they share days, and it ends first.</summary>
    Overlaps = 2,

    /// <summary>They start together, and it ends first.</summary>
    Starts = 3,

    /// <summary>It starts later and ends first.</summary>
    During = 4,

    /// <summary>It starts later, and they end together.</summary>
    Finishes = 5,

    /// <summary>They start and end together.</summary>
    Equals = 6,

    /// <summary>The other finishes it: it starts first, and they end together.</summary>
    FinishedBy = 7,

    /// <summary>The other is during it: it starts first and ends later.</summary>
    Contains = 8,

    /// <summary>The other starts it: they start together, and it ends later.</summary>
    StartedBy = 9,

    /// <summary>The other overlaps it: it starts later, they share days, and it ends later.</summary>
    OverlappedBy = 10,

    /// <summary>The other meets it: it starts on the day after the other's last.</summary>
    MetBy = 11,

    /// <summary>The other is before it: at least one day is between the other's last and its first.</summary>
    After = 12,
}
