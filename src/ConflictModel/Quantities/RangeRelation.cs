namespace ConflictModel;

/// <summary>
/// The relation of one range to another: the sixteen relations of <c>overlap</c> in IEEE 1788-2015, clause 10.6.4. Exactly one of them
/// holds for any two ranges.
/// </summary>
/// <remarks>
/// The standard knows closed intervals alone. Half-open ranges are compared as sets: a range that excludes its end is a little short of
/// one that has it. So <c>[1, 2)</c> is <see cref="Before"/> <c>[2, 3]</c>, since no number is in both.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum RangeRelation
{
    /// <summary>Neither has a number.</summary>
    BothEmpty = 0,

    /// <summary>The first has no number, the second has.</summary>
    FirstEmpty = 1,

    /// <summary>The second has no number, the first has.</summary>
    SecondEmpty = 2,

    /// <summary>Every number of the first is below every number of the second.</summary>
    Before = 3,

    /// <summary>The first ends with the number with which the second starts, and they share no other.</summary>
    Meets = 4,

    /// <summary>The first starts before the second and ends inside it.</summary>
    Overlaps = 5,

    /// <summary>Both start together, and the first ends earlier.</summary>
    Starts = 6,

    /// <summary>The first is inside the second and reaches neither of its ends.</summary>
    ContainedBy = 7,

    /// <summary>Both end together, and the first starts later.</summary>
    Finishes = 8,

    /// <summary>Both have the same numbers.</summary>
    Equal = 9,

    /// <summary>Both end together, and the first starts earlier.</summary>
    FinishedBy = 10,

    /// <summary>The second is inside the first and reaches neither of its ends.</summary>
    Contains = 11,

    /// <summary>Both start together, and the first ends later.</summary>
    StartedBy = 12,

    /// <summary>The first starts inside the second and ends after it.</summary>
    OverlappedBy = 13,

    /// <summary>The first starts with the number with which the second ends, and they share no other.</summary>
    MetBy = 14,

    /// <summary>Every number of the first is above every number of the second.</summary>
    After = 15,
}
