using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>The patterns in which the dates of a column are written. A cell that two of them read differently has no date.</summary>
internal sealed class DateColumn(IReadOnlyList<DateNotation> patterns)
{
    // No report of a war is that old, but a year without its century looks like it.
    private const string FirstYear = "0100";

    /// <summary>Whether times of day are kept.</summary>
    public bool KeepsTimes { get; init; }

    /// <summary>The date of a cell in EDTF; null, with a message, if it has none or is ambiguous.</summary>
    public string? Read(string cell, out string? fault)
    {
        fault = null;
        var text = AsciiDigits.Of(cell);
        string? date = null;
        DateNotation? first = null;
        foreach (var pattern in patterns)
        {
            if (pattern.Read(text, KeepsTimes) is not { } read || read == date)
            {
                continue;
            }

            if (date is not null)
            {
                fault = $"'{Shown.Text(cell)}' is {date} by the pattern {first!.Text} and {read} by {pattern.Text}; "
                    + "it must be written so that all patterns that fit it give one date, or the mapping must have one of them alone.";
                return null;
            }

            (date, first) = (read, pattern);
        }

        if (date is null)
        {
            var expected = string.Join(" or ", patterns.Select(pattern => pattern.Text));
            fault = $"'{Shown.Text(cell)}' does not match the dates of its column; it must match {expected}.";
        }
        else if (date[0] != '-' && string.CompareOrdinal(date, FirstYear) < 0)
        {
            fault = $"'{Shown.Text(cell)}' is in the year {date[..4].TrimStart('0').PadLeft(1, '0')}; it must have a year of four digits, "
                + "or the pattern a year of two (yy), with \"twoDigitYearsFrom\" in the mapping.";
            date = null;
        }

        return date;
    }
}
