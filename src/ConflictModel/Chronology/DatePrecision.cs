namespace ConflictModel;

/// <summary>
/// The precision of a date: the finest unit that its text determines. <c>2024-10-18</c> is known to the day, <c>2024-10</c> and
/// <c>2024-10-XX</c> to the month, <c>202X</c> to the decade.
/// </summary>
/// <remarks>The values are ordered from fine to coarse. The <c>default</c> is <see cref="Day"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum DatePrecision
{
    /// <summary>A day, also one with a time of day.</summary>
    Day = 0,

    /// <summary>A month.</summary>
    Month = 1,

    /// <summary>A season, quarter, third or half of a year: the sub-year groupings 21 to 41 of EDTF.</summary>
    SubYear = 2,

    /// <summary>A year.</summary>
    Year = 3,

    /// <summary>Ten years: <c>202X</c> or <c>202</c>.</summary>
    Decade = 4,

    /// <summary>A hundred years: <c>20XX</c> or <c>20</c>.</summary>
    Century = 5,

    /// <summary>A thousand years or more, of which at least one digit is known: <c>2XXX</c>.</summary>
    Millennium = 6,

    /// <summary>No digit of the year is known: <c>XXXX</c>, <c>XXXX-12-25</c>.</summary>
    Unspecified = 7,
}
