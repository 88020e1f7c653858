namespace ConflictModel;

/// <summary>The details of an <see cref="UncertainDate"/> that is not a plain day, month or year.</summary>
internal sealed class UncertainDateDetail(in EdtfDate date, string text)
{
    public string Text { get; } = text;

    public PeriodDays Days { get; } = date.Days.Tightened();

    public PeriodDays SignificantDays { get; } = date.SignificantDays.Tightened();

    public DatePrecision Precision { get; } = date.Precision;

    public DatePrecision Approximated { get; } = date.Approximated;

    public EdtfMarks Marks { get; } = date.Marks;

    public ClockTime? Clock { get; } = date.Clock;
}
