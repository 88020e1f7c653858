using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Import;

/// <summary>Serial dates of spreadsheets, days since the end of 1899: 45368 for 2024-03-17.</summary>
internal sealed class SerialDates : DateNotation
{
    private const int MinutesOfDay = 24 * 60;

    // The first and the last day that are unlikely to be counts: 1927 and 2173.
    private const int First = 10_000;
    private const int Last = 99_999;

    private static readonly LocalDateTime Start = new(1899, 12, 30, 0, 0);

    public override string Text => Serial;

    public override string? Read(string cell, bool withTime)
    {
        if (!decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number is < First or > Last)
        {
            return null;
        }

        var minutes = (long)Math.Round((number - Math.Floor(number)) * MinutesOfDay);
        var date = Start.PlusDays((int)Math.Floor(number)).PlusMinutes(minutes);
        return LocalDatePattern.Iso.Format(date.Date) + (withTime && minutes > 0 ? Invariant($"T{date.Hour:00}:{date.Minute:00}") : "");
    }
}
