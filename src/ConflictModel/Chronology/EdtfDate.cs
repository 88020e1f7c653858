using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>Flags for what the text of a date says in addition to the days.</summary>
[Flags]
internal enum EdtfMarks
{
    None = 0,

    /// <summary>It has a <c>?</c> or <c>%</c>.</summary>
    Uncertain = 1,

    /// <summary>It has a <c>~</c> or <c>%</c>.</summary>
    Approximate = 2,

    /// <summary>It has an <c>X</c>.</summary>
    Unspecified = 4,

    /// <summary>It ends on a time of day.</summary>
    Time = 8,

    /// <summary>Its year has significant digits.</summary>
    Significant = 16,

    /// <summary>It is one of several dates.</summary>
    OneOf = 32,

    /// <summary>It is several dates at once.</summary>
    AllOf = 64,

    /// <summary>Its text differs from the plain form of its first day, month or year in a way that no other flag expresses.</summary>
    Spelled = 128,
}

/// <summary>The result of reading the text of a date.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EdtfDate
{
    public PeriodDays Days;

    /// <summary>The days that the significant digits leave open; the same as <see cref="Days"/> where the year has none.</summary>
    public PeriodDays SignificantDays;

    public DatePrecision Precision;

    /// <summary>The coarsest unit that has a <c>~</c> or <c>%</c>.</summary>
    public DatePrecision Approximated;

    public EdtfMarks Marks;

    /// <summary>The time of day; null if the text has none.</summary>
    public ClockTime? Clock;

    public readonly bool Has(EdtfMarks mark) => (Marks & mark) != EdtfMarks.None;

    public void SetDays(PeriodDays days) => Days = SignificantDays = days;

    public void Join(in EdtfDate other, bool all)
    {
        Days = all ? PeriodDays.AllOf(Days, other.Days) : PeriodDays.OneOf(Days, other.Days);
        SignificantDays = all
            ? PeriodDays.AllOf(SignificantDays, other.SignificantDays)
            : PeriodDays.OneOf(SignificantDays, other.SignificantDays);
        Precision = (DatePrecision)Math.Max((int)Precision, (int)other.Precision);
        Approximated = (DatePrecision)Math.Max((int)Approximated, (int)other.Approximated);
        Marks |= other.Marks;
    }

    // "One of it and all earlier ones" is some day that is not known; "all of them" have no first.
    public void RemoveStart(EdtfMarks kind)
    {
        Days = WithoutStart(Days, kind);
        SignificantDays = WithoutStart(SignificantDays, kind);
    }

    public void RemoveEnd(EdtfMarks kind)
    {
        Days = WithoutEnd(Days, kind);
        SignificantDays = WithoutEnd(SignificantDays, kind);
    }

    private static PeriodDays WithoutStart(PeriodDays days, EdtfMarks kind) => kind == EdtfMarks.OneOf
        ? days with { EarliestStart = DayNumber.UnknownPast, EarliestEnd = DayNumber.UnknownPast }
        : days with { EarliestStart = DayNumber.Past, LatestStart = DayNumber.Past };

    private static PeriodDays WithoutEnd(PeriodDays days, EdtfMarks kind) => kind == EdtfMarks.OneOf
        ? days with { LatestStart = DayNumber.UnknownFuture, LatestEnd = DayNumber.UnknownFuture }
        : days with { EarliestEnd = DayNumber.Future, LatestEnd = DayNumber.Future };
}
