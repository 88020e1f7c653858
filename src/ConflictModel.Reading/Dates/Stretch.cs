using System.Runtime.InteropServices;
using NodaTime;

namespace ConflictModel.Reading;

/// <summary>Whole days from a first to a last, both inclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(LocalDate First, LocalDate Last)
{
    public static Stretch OfDay(LocalDate day) => new(day, day);

    public static Stretch OfMonth(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.PlusMonths(1).PlusDays(-1));
    }

    public static Stretch OfYear(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>The week of a day, from Monday.</summary>
    public static Stretch OfWeek(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new(monday, monday.PlusDays(6));
    }

    /// <summary>The unit that contains a day.</summary>
    public static Stretch Of(DateUnit unit, LocalDate day) => unit switch
    {
        DateUnit.Week => OfWeek(day),
        DateUnit.Month => OfMonth(day.Year, day.Month),
        DateUnit.Year => OfYear(day.Year),
        _ => OfDay(day),
    };

    /// <summary>The stretch as one date; null if it is not a day, a month or a year.</summary>
    public UncertainDate? Date =>
        First == Last ? UncertainDate.On(First)
        : this == OfYear(First.Year) ? UncertainDate.Parse(Invariant($"{First.Year:0000}"), null)
        : this == OfMonth(First.Year, First.Month) ? UncertainDate.Parse(Invariant($"{First.Year:0000}-{First.Month:00}"), null)
        : null;

    /// <summary>The stretch as a date on which something starts.</summary>
    public UncertainDate Start => Date ?? UncertainDate.On(First);

    /// <summary>The stretch as a date by which something ends.</summary>
    public UncertainDate End => Date ?? UncertainDate.On(Last);

    public UncertainPeriod Period => Date is { } date ? UncertainPeriod.On(date)
        : UncertainPeriod.Between(UncertainDate.On(First), UncertainDate.On(Last));
}
