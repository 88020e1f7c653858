using System.Globalization;

namespace ConflictModel;

/// <summary>
/// A date in words: a day, a month, a year, or a part of a year. Forms of EDTF beyond these are shown as they are written.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12; 21 to 41 for a season, quarter, third or half; 0 for the whole year.</param>
/// <param name="Day">The day; 0 if it is not given.</param>
/// <param name="IsApproximate">Whether it is marked with <c>~</c> or <c>%</c>.</param>
/// <param name="IsUncertain">Whether it is marked with <c>?</c> or <c>%</c>.</param>
internal sealed record DateParts(int Year, int Month, int Day, bool IsApproximate, bool IsUncertain)
{
    private const int FirstGrouping = 21;
    private const int LastGrouping = 41;

    public static DateParts? Of(string text)
    {
        var mark = text.Length > 0 && text[^1] is '~' or '?' or '%' ? text[^1] : ' ';
        var plain = mark == ' ' ? text : text[..^1];
        var (year, month, day) = (Number(plain, 0, 4), Number(plain, 5, 2), Number(plain, 8, 2));
        var isRead = plain.Length switch
        {
            4 => year > 0,
            7 => year > 0 && plain[4] == '-' && month is (>= 1 and <= 12) or (>= FirstGrouping and <= LastGrouping),
            10 => year > 0 && plain[4] == '-' && plain[7] == '-' && month is >= 1 and <= 12 && day > 0,
            _ => false,
        };
        return isRead ? new(year, Math.Max(0, month), Math.Max(0, day), mark is '~' or '%', mark is '?' or '%') : null;
    }

    private static int Number(string text, int start, int length) =>
        text.Length >= start + length
            && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : -1;
}
