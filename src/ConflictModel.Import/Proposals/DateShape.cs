using System.Globalization;
using System.Text.RegularExpressions;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>The date notations, as a mapping names them under <c>dates</c>, that the text of a cell can be in.</summary>
internal static partial class DateShape
{
    private static readonly DateCellReader Words = new();

    /// <summary>The notations; none if it is not a date, two if day and month are ambiguous.</summary>
    public static IReadOnlyList<string> NotationsOf(string text)
    {
        text = AsciiDigits.Of(text.Trim());
        if (text.Length is < 4 or > 60 || !text.Any(char.IsDigit))
        {
            return [];
        }

        if (YearFirst().Match(text) is { Success: true } year)
        {
            var sign = year.Groups["sign"].Value;
            var rest = year.Groups["rest"].Value;
            return sign == "-" && year.Groups["month"].Length == 2 && year.Groups["day"].Length is 0 or 2 && rest.Length == 0
                ? [DateNotation.Edtf]
                : UncertainPeriod.TryParse(text, null, out _) ? [DateNotation.Edtf]
                : year.Groups["day"].Length > 0 && TimeOf(rest) is { } time ? [$"uuuu{Sign(sign)}M{Sign(sign)}d{time}"]
                : [];
        }

        if (DayFirst().Match(text) is { Success: true } day && TimeOf(day.Groups["rest"].Value) is { } behind)
        {
            var (first, second) = (Value(day, "first"), Value(day, "second"));
            var sign = day.Groups["sign"].Value;
            var years = day.Groups["year"].Length == 4 ? "uuuu" : "yy";
            List<string> ways = [];
            if (first is >= 1 and <= 31 && second is >= 1 and <= 12)
            {
                ways.Add($"d{Sign(sign)}M{Sign(sign)}{years}{behind}");
            }

            // With points, the day always comes first.
            if (sign != "." && first is >= 1 and <= 12 && second is >= 1 and <= 31)
            {
                ways.Add($"M{Sign(sign)}d{Sign(sign)}{years}{behind}");
            }

            return ways;
        }

        return WordDates.Read(text, Words, withTime: false) is not null ? [DateNotation.Words]
            : text.Length <= 40 && UncertainPeriod.TryParse(text, null, out _) && text.Length > 4 ? [DateNotation.Edtf]
            : [];
    }

    /// <summary>Whether a number can be a serial date of a spreadsheet: from 1954 to 2064.</summary>
    public static bool IsSerial(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 20_000 and < 60_000;

    private static int Value(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // '/' and '-' are literal only within quotes: NodaTime reads '/' as the separator of the culture, which is invariant here.
    private static string Sign(string sign) => sign;

    /// <summary>The pattern of a time of day after a date; null if the text is not one, empty if there is no text.</summary>
    private static string? TimeOf(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        return Times().Match(text) is not { Success: true } time ? null
            : Quoted(time.Groups["before"].Value) + (time.Groups["half"].Success ? "h:mm" : "H:mm")
                + (time.Groups["seconds"].Success ? ":ss" : "")
                + (time.Groups["half"].Success ? (time.Groups["space"].Length > 0 ? " tt" : "tt") : "")
                    + Quoted(time.Groups["behind"].Value);
    }

    private static string Quoted(string text) => text.Length == 0 ? "" : $"'{text}'";

    [GeneratedRegex(@"^(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})(\k<sign>(?<day>\d{1,2}))?(?<rest>\D.*)?$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<first>\d{1,2})(?<sign>[-./])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?<rest>\D.*)?$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?<before>[ ,T–-]+)(?<hour>\d{1,2}):(?<minute>\d{2})(?<seconds>:\d{2})?((?<space> ?)(?<half>[AaPp][Mm]))?"
            + @"(?<behind>[ \p{L}]{0,6})$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Times();
}
