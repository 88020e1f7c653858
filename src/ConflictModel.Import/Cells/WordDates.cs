using System.Globalization;
using System.Text.RegularExpressions;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>Dates with the month in words of any language, possibly with a time of day: <c>17 March 2024, 14:30</c>.</summary>
internal sealed partial class WordDates : DateNotation
{
    private readonly Lazy<DateCellReader> _reader = new(() => new());
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    private const int MaxKnown = 10_000;

    public override string Text => Words;

    public override string? Read(string cell, bool withTime)
    {
        if (_known.TryGetValue(cell, out var known))
        {
            return known;
        }

        if (_known.Count == MaxKnown)
        {
            _known.Clear();
        }

        return _known[cell] = Read(cell, _reader.Value, withTime);
    }

    /// <summary>Reads a cell.</summary>
    public static string? Read(string cell, DateCellReader reader, bool withTime)
    {
        if (Time().Match(cell) is not { Success: true } time)
        {
            return reader.Read(cell);
        }

        var hour = int.Parse(time.Groups["hour"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        hour = time.Groups["half"].Value.ToUpperInvariant() switch
        {
            "AM" when hour is >= 1 and <= 12 => hour % 12,
            "PM" when hour is >= 1 and <= 12 => (hour % 12) + 12,
            "" => hour,
            _ => -1,
        };
        return hour is < 0 or > 23 || reader.Read(cell[..time.Index] + cell[(time.Index + time.Length)..]) is not { } date ? null
            : withTime && date.Length == 10 ? Invariant($"{date}T{hour:00}:{time.Groups["minute"].Value}")
            : date;
    }

    [GeneratedRegex(
        @"[,;]?\s*(?<!\d)((at|um|à|a las|в|о)\s+)?(?<hour>\d{1,2})[:h](?<minute>[0-5]\d)(:\d{2})?"
            + @"(\s*(?<half>[ap]m))?(\s*(uhr|hrs?|utc|local))?(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Time();
}
