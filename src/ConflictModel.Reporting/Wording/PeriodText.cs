namespace ConflictModel.Reporting;

/// <summary>Periods and dates for people: days and months stay in ISO 8601, marks and codes become words.</summary>
internal static class PeriodText
{
    private const int DayAndT = 11;
    private const int HourAndMinute = 5;

    private static readonly string[] Parts =
    [
        "spring", "summer", "autumn", "winter",
        "northern spring", "northern summer", "northern autumn", "northern winter",
        "southern spring", "southern summer", "southern autumn", "southern winter",
        "first quarter", "second quarter", "third quarter", "fourth quarter",
        "first third", "second third", "last third",
        "first half", "second half",
    ];

    /// <summary>"2024-10", "2023-08 to 2024-10-18", "up to 2024-12-23".</summary>
    public static string Of(UncertainPeriod period)
    {
        if (period.StartKind == PeriodEnd.Dated && period.Start == period.End && period.Start is { } date)
        {
            return Of(date);
        }

        return (period.StartKind, period.EndKind) switch
        {
            (PeriodEnd.Dated, PeriodEnd.Dated) => $"{Of(period.Start!)} to {Of(period.End!)}",
            (PeriodEnd.Open, PeriodEnd.Dated) => $"up to {Of(period.End!)}",
            (PeriodEnd.Unknown, PeriodEnd.Dated) => $"until {Of(period.End!)}, start unknown",
            (PeriodEnd.Dated, PeriodEnd.Open) => $"since {Of(period.Start!)}",
            (PeriodEnd.Dated, PeriodEnd.Unknown) => $"from {Of(period.Start!)}, end unknown",
            _ => period.ToString(),
        };
    }

    /// <summary>
    /// "2024-10-18", "2024-10-18 17:39 UTC+03:00", "about 2024-10", "second half of 2023"; sets and rarer forms stay in the notation of
    /// EDTF.
    /// </summary>
    public static string Of(UncertainDate date)
    {
        var text = date.ToString();
        return text switch
        {
            _ when date.HasTime => WithTime(text),
            ['[', '.', '.', .. var end, ']'] when !end.Contains(',', StringComparison.Ordinal) => $"by {Plain(end)}",
            ['[', .. var run, ']'] when !run.Contains(',', StringComparison.Ordinal)
                && run.Split("..") is [{ Length: > 0 } first, { Length: > 0 } last] =>
                first == last ? Plain(first) : $"between {Plain(first)} and {Plain(last)}",
            [.. var plain, '~'] => $"about {Plain(plain)}",
            [.. var plain, '?'] => $"{Plain(plain)}, uncertain",
            [.. var plain, '%'] => $"about {Plain(plain)}, uncertain",
            _ => Plain(text),
        };
    }

    // Seconds that are 0 are left out.
    private static string WithTime(string text)
    {
        var zone = text.AsSpan(DayAndT).IndexOfAny('Z', '+', '-') is >= 0 and var found ? DayAndT + found : text.Length;
        var time = text[DayAndT..zone];
        var clock = time.Length > HourAndMinute && time.EndsWith(":00", StringComparison.Ordinal) ? time[..HourAndMinute] : time;
        return $"{text[..(DayAndT - 1)]} {clock}{(zone == text.Length ? "" : $" UTC{text[zone..].TrimStart('Z')}")}";
    }

    // The codes 21 to 41 replace a month: ISO 8601-2, 4.8.
    private static string Plain(string text) =>
        text is [_, _, _, _, '-', >= '2' and <= '4' and var tens, >= '0' and <= '9' and var ones]
        && (((tens - '0') * 10) + (ones - '0') - 21) is var index && index >= 0 && index < Parts.Length
            ? $"{Parts[index]} of {text[..4]}"
            : text;
}
