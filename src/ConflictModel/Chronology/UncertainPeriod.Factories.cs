namespace ConflictModel;

/// <content>Factories.</content>
public sealed partial class UncertainPeriod
{
    /// <summary>The stretch of a single date.</summary>
    /// <param name="date">The date, of any form.</param>
    /// <returns>The period.</returns>
    public static UncertainPeriod On(UncertainDate date) => new(Guard.NotNull(date), PeriodEnd.Dated, null, PeriodEnd.Dated);

    /// <summary>From some day of one date to some day of another, these included.</summary>
    /// <param name="start">The date of the start.</param>
    /// <param name="end">The date of the end.</param>
    /// <returns>The period. Two dates of the same text make an interval, not a single date.</returns>
    /// <exception cref="ArgumentException">The end is before the start, or one of them is a set in braces; the message says
    /// which.</exception>
    public static UncertainPeriod Between(UncertainDate start, UncertainDate end)
    {
        Guard.NotNull(start);
        Guard.NotNull(end);
        var period = new UncertainPeriod(AsEnd(start), PeriodEnd.Dated, AsEnd(end), PeriodEnd.Dated);
        return period.IsInverted()
            ? throw new ArgumentException(
                $"The end {end} is before the start {start}; the end must not be before the start.", nameof(end))
            : period;
    }

    /// <summary>A period without a start, up to some day of a date, this included: <c>../2024-12-23</c>.</summary>
    /// <param name="end">The date of the end.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is a set in braces.</exception>
    public static UncertainPeriod UpTo(UncertainDate end) => new(null, PeriodEnd.Open, AsEnd(end), PeriodEnd.Dated);

    /// <summary>A period that started on an unknown day, up to some day of a date, this included: <c>/2024-12-23</c>.</summary>
    /// <param name="end">The date of the end.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is a set in braces.</exception>
    public static UncertainPeriod UnknownStartTo(UncertainDate end) => new(null, PeriodEnd.Unknown, AsEnd(end), PeriodEnd.Dated);

    /// <summary>A period from some day of a date, without an end: <c>2024-12-23/..</c>.</summary>
    /// <param name="start">The date of the start.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> is a set in braces.</exception>
    public static UncertainPeriod From(UncertainDate start) => new(AsEnd(start), PeriodEnd.Dated, null, PeriodEnd.Open);

    /// <summary>A period from some day of a date to a day that is not known: <c>2024-12-23/</c>.</summary>
    /// <param name="start">The date of the start.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> is a set in braces.</exception>
    public static UncertainPeriod FromToUnknownEnd(UncertainDate start) => new(AsEnd(start), PeriodEnd.Dated, null, PeriodEnd.Unknown);

    private static UncertainDate AsEnd(UncertainDate date) => Guard.NotNull(date) switch
    {
        { IsAllOf: true } =>
            throw new ArgumentException(
                $"{date} names several dates; an end must be a single date or a set in brackets.", nameof(date)),
        _ => date,
    };
}
