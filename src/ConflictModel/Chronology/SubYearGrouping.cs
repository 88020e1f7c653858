namespace ConflictModel;

/// <summary>
/// The sub-year groupings of EDTF, codes 21 to 41, as stretches of months. Seasons without a hemisphere (21 to 24) are read as northern, by
/// whole months (meteorological seasons), and a season that crosses the year's end is named for the year it starts in.
/// </summary>
internal static class SubYearGrouping
{
    public const int First = 21;
    public const int Last = 41;

    public static DaySpan StretchOf(long year, int code)
    {
        var (month, length) = MonthsOf(code);
        var after = month + length;
        return new(DayNumber.Of(year, month, 1), (after > 12 ? DayNumber.Of(year + 1, after - 12, 1) : DayNumber.Of(year, after, 1)) - 1);
    }

    private static (int Month, int Length) MonthsOf(int code) => code switch
    {
        21 or 25 or 31 => (3, 3),
        22 or 26 or 32 => (6, 3),
        23 or 27 or 29 => (9, 3),
        24 or 28 or 30 => (12, 3),
        <= 36 => (1 + (3 * (code - 33)), 3),
        <= 39 => (1 + (4 * (code - 37)), 4),
        _ => (1 + (6 * (code - 40)), 6),
    };
}
