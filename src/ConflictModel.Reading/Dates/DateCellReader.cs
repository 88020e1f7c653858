using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ConflictModel.Reading;

/// <summary>
/// Reads cells of tables that are one date with its month in words, or with the signs of Chinese, Japanese and Korean for year, month and
/// day: "17 March 2024", "17 марта 2024 г.", "March 17, 2024", "17-18 Mar 2024", "2024年3月17日", "Mar 2024".
/// </summary>
/// <remarks>Immutable; safe for use by many threads. A year is never guessed.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(new DateCellReader().Read("17 марта 2024")); // 2024-03-17
/// </code>
/// </example>
public sealed partial class DateCellReader
{
    /// <summary>The longest text that is read; anything longer is not a date.</summary>
    public const int MaxLength = 60;

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "de", "del", "di", "den", "der", "am", "le", "el", "st", "nd", "rd", "th", "er",
        "г", "г.", "год", "года", "р", "р.", "року", "r", "r.", "roku", "do", "dne",
    };

    private readonly ReadingLanguage[] _languages;

    /// <summary>Creates a reader for all languages that come with the package.</summary>
    public DateCellReader()
        : this(ReadingLanguages.Codes.Select(ReadingLanguages.Get))
    {
    }

    /// <summary>Creates a reader for the given languages.</summary>
    /// <param name="languages">The languages; one is enough.</param>
    /// <exception cref="ArgumentNullException"><paramref name="languages"/> is <see langword="null"/>.</exception>
    public DateCellReader(params IEnumerable<ReadingLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        _languages = [.. languages];
    }

    /// <summary>Reads a text that is one date.</summary>
    /// <param name="cell">The text; any string.</param>
    /// <returns>
    /// The date in EDTF, as exact as the text is: a day, a month, or days that follow each other; <see langword="null"/> if the text is not
    /// such a date, has no year, or the languages disagree.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public string? Read(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Length > MaxLength)
        {
            return null;
        }

        var text = AsciiDigits.Of(cell);
        if (BySigns().Match(text) is { Success: true } signs)
        {
            return Edtf(Value(signs, "year"), Value(signs, "month"), Value(signs, "day"), 0);
        }

        var readings = _languages.Select(language => Read(text, language)).OfType<string>().Distinct().Take(2).ToList();
        return readings.Count == 1 ? readings[0] : null;
    }

    private static string? Read(string text, ReadingLanguage language)
    {
        var (month, year, days) = (0, 0, new List<int>());
        foreach (Match token in Tokens().Matches(text))
        {
            if (token.Groups["number"] is { Success: true } number)
            {
                if (number.Length == 4 && year == 0)
                {
                    year = Value(token, "number");
                }
                else if (number.Length <= 2 && days.Count < 2)
                {
                    days.Add(Value(token, "number"));
                }
                else
                {
                    return null;
                }
            }
            else if (token.Groups["word"] is { Success: true, Value: var word })
            {
                if (month == 0 && language.MonthOf(word) is { } found)
                {
                    month = found;
                }
                else if (!Fillers.Contains(word) && !language.IsWeekday(word))
                {
                    return null;
                }
            }
            else if (!string.IsNullOrWhiteSpace(token.Value) && token.Value is not ("," or "." or "/" or "-" or "–" or "—" or "'"))
            {
                return null;
            }
        }

        var isRange = days.Count == 2;
        return month == 0 || year == 0 || (isRange && !DayRange().IsMatch(text)) ? null
            : Edtf(year, month, days.Count > 0 ? days[0] : 0, isRange ? days[1] : 0);
    }

    private static string? Edtf(int year, int month, int day, int last)
    {
        if (year is < 1000 or > 9999 || month is < 1 or > 12 || Math.Max(day, last) > CalendarSystem.Iso.GetDaysInMonth(year, month)
            || (last > 0 && last <= day))
        {
            return null;
        }

        var of = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        return day == 0 ? of
            : last == 0 ? string.Create(CultureInfo.InvariantCulture, $"{of}-{day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{of}-{day:00}/{of}-{last:00}");
    }

    private static int Value(Match match, string group) => match.Groups[group] is { Success: true } found
        ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        @"^\s*(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월](\s*(?<day>\d{1,2})\s*[日号號일])?\s*$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex BySigns();

    [GeneratedRegex(@"(?<number>\d+)|(?<word>[\p{L}\p{M}]+\.?)|[^\d\p{L}]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\d{1,2}\s*[-–—/]\s*\d{1,2}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayRange();
}
