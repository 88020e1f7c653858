namespace ConflictModel;

/// <summary>
/// The policy for how far a date may be from what its text names, if the text says that it is approximate (<c>~</c> or <c>%</c>) or gives
/// significant digits (<c>1950S2</c>). A date that is only uncertain (<c>?</c>) is not widened.
/// </summary>
/// <remarks>
/// <para>EDTF marks a date as approximate without saying by how much; this policy says how much. The padding is added before the first and
/// after the last day of what the text names. If a qualifier is at a component (<c>2004-~06-11</c>), the padding is that of the
/// component's unit, here the month; if one date has several, that of the coarsest of these. A qualifier at the right end of a component
/// applies to it and to those before it as a group, known together to that component's unit.</para>
/// <para>Immutable; create a custom policy with <c>with</c>, and give it its own name.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ApproximationPolicy
{
    private const int MostDays = 10_000_000;

    /// <summary>One unit of the precision to either side, and three days for a day.</summary>
    /// <remarks>
    /// One unit is what python-edtf, a widely used implementation, takes by default for months (1 month), years (1 year), decades and
    /// centuries; for seasons it takes 12 weeks, and twice as much of each for <c>%</c>, which here is as wide as <c>~</c>, since doubt
    /// alone does not widen. For a day it takes 1 day; here it is 3, the window within which two as-of dates are possibly simultaneous,
    /// since reports that say "around 18 October" are dated by their news cycle.
    /// </remarks>
    public static ApproximationPolicy Default { get; } = new();

    /// <summary>Nothing is widened: <c>2024-10~</c> means what <c>2024-10</c> means, and <c>1950S2</c> means 1950.</summary>
    public static ApproximationPolicy None { get; } = new()
    {
        Name = "none",
        DayPadding = 0,
        MonthPadding = 0,
        SubYearPadding = 0,
        YearPadding = 0,
        DecadePadding = 0,
        CenturyPadding = 0,
        MillenniumPadding = 0,
        WidensSignificantDigits = false,
    };

    /// <summary>The name under which results record the policy. Default: <c>default</c>.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = "default";

    /// <summary>The version under which results record the policy; raised when a number changes. Default: 1.</summary>
    public int Version { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>Days to either side of an approximate day, from 0. Default: 3.</summary>
    public int DayPadding { get; init => field = Guard.Between(value, 0, MostDays); } = 3;

    /// <summary>Days to either side of an approximate month, from 0. Default: 31, the longest month.</summary>
    public int MonthPadding { get; init => field = Guard.Between(value, 0, MostDays); } = 31;

    /// <summary>
    /// Days to either side of an approximate season, quarter, third or half of a year, from 0. Default: 92, the longest season.
    /// </summary>
    public int SubYearPadding { get; init => field = Guard.Between(value, 0, MostDays); } = 92;

    /// <summary>Days to either side of an approximate year, from 0. Default: 366, the longest year.</summary>
    public int YearPadding { get; init => field = Guard.Between(value, 0, MostDays); } = 366;

    /// <summary>Days to either side of an approximate decade, from 0. Default: 3,653, the longest decade.</summary>
    public int DecadePadding { get; init => field = Guard.Between(value, 0, MostDays); } = 3_653;

    /// <summary>Days to either side of an approximate century, from 0. Default: 36,525, the longest century.</summary>
    public int CenturyPadding { get; init => field = Guard.Between(value, 0, MostDays); } = 36_525;

    /// <summary>Days to either side of anything coarser, from 0. Default: 365,243, the longest millennium.</summary>
    public int MillenniumPadding { get; init => field = Guard.Between(value, 0, MostDays); } = 365_243;

    /// <summary>
    /// Gets whether a year with significant digits may be any year that has these digits (<c>1950S2</c>: 1900 to 1999, as EDTF level 2
    /// defines it) or is the year written. Default: <see langword="true"/>.
    /// </summary>
    public bool WidensSignificantDigits { get; init; } = true;

    /// <summary>The days to either side of something approximate that is known to a precision.</summary>
    /// <param name="precision">The precision.</param>
    /// <returns>The number of days, from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is not a defined value.</exception>
    public int PaddingOf(DatePrecision precision) => Guard.Defined(precision) switch
    {
        DatePrecision.Day => DayPadding,
        DatePrecision.Month => MonthPadding,
        DatePrecision.SubYear => SubYearPadding,
        DatePrecision.Year => YearPadding,
        DatePrecision.Decade => DecadePadding,
        DatePrecision.Century => CenturyPadding,
        _ => MillenniumPadding,
    };
}
