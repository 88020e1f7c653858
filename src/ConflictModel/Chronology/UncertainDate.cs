using NodaTime;
using NodaTime.Text;

namespace ConflictModel;

/// <summary>
/// A date as a source gives it, in the notation of EDTF (ISO 8601-2:2019, levels 0 to 2, as the Library of Congress profiles them): a day,
/// month or year, a season, with unspecified digits, with qualifiers for uncertain (<c>?</c>), approximate (<c>~</c>) or both (<c>%</c>),
/// or a set of dates of which one (<c>[...]</c>) or all (<c>{...}</c>) are meant.
/// </summary>
/// <remarks>
/// <para>It is a moment: some day within what the text names. The stretch that it names, such as a whole month, is
/// <see cref="UncertainPeriod.On"/>.</para>
/// <para>A date-time may leave out seconds that are 0, as ISO 8601-1 has it. It has the days of its local date as written. Of two
/// date-times the time counts: they are compared as instants, or, where neither has an offset, by the clock; a time without an offset is
/// any of 26 hours against one with. Northern winter is named for the year it starts in: <c>2002-24</c> is December 2002 to February 2003,
/// and so for the season codes 21 to 24, which name no hemisphere. A range without brackets (<c>..1984</c>, <c>1670..1673</c>) is one of
/// the dates in it. Years have at most 15 digits; a year of more than four is written with <c>Y</c>, or as it stands where a month
/// follows.</para>
/// <para>It is formatted as it was parsed. Two dates are equal if their texts are. Dates have no total order: whether one is before another
/// is a three-valued answer. Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// var month = UncertainDate.Parse("2024-10");
/// var day = UncertainDate.On(new LocalDate(2024, 10, 18));
/// var approximate = UncertainDate.Parse("2024-10-18~");
///
/// var answer = day.IsBefore(month); // Possible: the month is some day of October
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed partial class UncertainDate : IEquatable<UncertainDate>, ISpanParsable<UncertainDate>
{
    internal const string Notation = "an EDTF date";

    private const int LongestPlain = 11;

    // Datasets hold millions of plain days and months: these need no text and no bounds of their own, and _detail is null.
    private readonly UncertainDateDetail? _detail;
    private readonly LocalDate _first;
    private readonly DatePrecision _precision;

    private UncertainDate(LocalDate first, DatePrecision precision)
    {
        _first = first;
        _precision = precision;
    }

    private UncertainDate(UncertainDateDetail detail) => _detail = detail;

    /// <summary>
    /// The precision of the date: its finest component, or the coarsest with an unspecified digit; of a set, the coarsest of its dates.
    /// </summary>
    public DatePrecision Precision => _detail?.Precision ?? _precision;

    /// <summary>Gets whether it is one day, without a qualifier; it may have a time of day.</summary>
    public bool IsExactDay => _detail is null
        ? _precision == DatePrecision.Day
        : (_detail.Marks & ~EdtfMarks.Time) == EdtfMarks.None && _detail.Precision == DatePrecision.Day;

    /// <summary>Gets whether it has a <c>?</c> or <c>%</c>: the source doubts the date. Its days are not widened by this.</summary>
    public bool IsUncertain => Has(EdtfMarks.Uncertain);

    /// <summary>
    /// Gets whether it has a <c>~</c> or <c>%</c>, or its year has significant digits: the date is near what the text names; an
    /// <see cref="ApproximationPolicy"/> says how near.
    /// </summary>
    public bool IsApproximate => Has(EdtfMarks.Approximate | EdtfMarks.Significant);

    /// <summary>Gets whether it names several dates of which one is meant: <c>[...]</c>, or a range without brackets.</summary>
    public bool IsOneOf => Has(EdtfMarks.OneOf);

    /// <summary>
    /// Gets whether it names several dates that are all meant: <c>{...}</c>. Comparisons answer <see cref="Certainty.Certain"/> only where
    /// the answer holds for each of them.
    /// </summary>
    public bool IsAllOf => Has(EdtfMarks.AllOf);

    /// <summary>Gets whether it has a time of day.</summary>
    public bool HasTime => Has(EdtfMarks.Time);

    /// <summary>Gets whether there is an earliest day; there is none in <c>[..1760-12-03]</c>.</summary>
    public bool HasEarliest => DayNumber.IsBounded(Days.EarliestStart);

    /// <summary>Gets whether there is a latest day; there is none in <c>[1760-12..]</c>.</summary>
    public bool HasLatest => DayNumber.IsBounded(Days.LatestEnd);

    /// <summary>
    /// The earliest day of what the text names; qualifiers and significant digits do not widen it (<see cref="EarliestUnder"/> does).
    /// </summary>
    /// <exception cref="InvalidOperationException">There is none (<see cref="HasEarliest"/>), or its year is beyond -9998 to 9999, which
    /// <see cref="LocalDate"/> reaches.</exception>
    public LocalDate Earliest => _detail is null ? _first : ToLocalDate(_detail.Days.EarliestStart, "earliest");

    /// <summary>
    /// The latest day of what the text names; qualifiers and significant digits do not widen it (<see cref="LatestUnder"/> does).
    /// </summary>
    /// <exception cref="InvalidOperationException">There is none (<see cref="HasLatest"/>), or its year is beyond -9998 to 9999, which
    /// <see cref="LocalDate"/> reaches.</exception>
    public LocalDate Latest => ToLocalDate(Days.LatestEnd, "latest");

    /// <summary>The year of the earliest day; it is given also for years that <see cref="LocalDate"/> does not reach.</summary>
    /// <exception cref="InvalidOperationException">There is no earliest day.</exception>
    public long EarliestYear => DayNumber.ToCalendar(Bounded(Days.EarliestStart, "earliest")).Year;

    /// <summary>The year of the latest day; it is given also for years that <see cref="LocalDate"/> does not reach.</summary>
    /// <exception cref="InvalidOperationException">There is no latest day.</exception>
    public long LatestYear => DayNumber.ToCalendar(Bounded(Days.LatestEnd, "latest")).Year;

    /// <summary>The time of day with its day; null if it has none.</summary>
    internal ClockTime? Clock => _detail?.Clock;

    /// <summary>
    /// The same instant as a date-time of UTC, with seconds, so that one instant has one text; the same date where it has no time, or its
    /// year is beyond those that <see cref="LocalDate"/> reaches. A time without an offset stays without.
    /// </summary>
    internal UncertainDate InUtc()
    {
        if (Clock is not { } clock || !DayNumber.IsReached(DayNumber.ToCalendar(clock.Day).Year))
        {
            return this;
        }

        var day = On(DayNumber.ToLocalDate(clock.Day, this));
        var time = LocalTime.FromNanosecondsSinceMidnight(clock.Nanosecond);
        var text = $"{day}T{LocalTimePattern.ExtendedIso.Format(time)}{(clock.IsZoned ? "Z" : "")}";
        return string.Equals(text, ToString(), StringComparison.Ordinal) ? this : Parse(text, null);
    }

    /// <summary>The stretches that the text may name, as day numbers; nothing is widened.</summary>
    internal PeriodDays Days => _detail?.Days ?? PeriodDays.Exactly(new(DayNumber.Of(_first), LastDay()));

    /// <summary>An exact day.</summary>
    /// <param name="day">The day, of the ISO calendar.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is of another calendar.</exception>
    public static UncertainDate On(LocalDate day) => day.Calendar == CalendarSystem.Iso
        ? new(day, DatePrecision.Day)
        : throw new ArgumentException(
            $"The day is of the calendar {day.Calendar}; it must be of the ISO calendar, such as day.WithCalendar(CalendarSystem.Iso).",
            nameof(day));

    /// <summary>Determines whether two dates have the same text.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(UncertainDate? left, UncertainDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two dates have different texts.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(UncertainDate? left, UncertainDate? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(UncertainDate? other) => other is not null
        && (ReferenceEquals(this, other)
            || (_first == other._first && _precision == other._precision
                && string.Equals(_detail?.Text, other._detail?.Text, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UncertainDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _detail is null
        ? HashCode.Combine(_first, _precision)
        : string.GetHashCode(_detail.Text, StringComparison.Ordinal);

    private bool Has(EdtfMarks marks) => _detail is not null && (_detail.Marks & marks) != EdtfMarks.None;

    private long LastDay() => _precision switch
    {
        DatePrecision.Day => DayNumber.Of(_first),
        DatePrecision.Month => DayNumber.Of(_first.Year, _first.Month, DayNumber.DaysInMonth(_first.Year, _first.Month)),
        _ => DayNumber.Of(_first.Year, 12, 31),
    };

    private LocalDate ToLocalDate(long day, string which) => DayNumber.ToLocalDate(Bounded(day, which), this);

    private long Bounded(long day, string which) => DayNumber.IsBounded(day)
        ? day
        : throw new InvalidOperationException(Invariant($"'{this}' has no {which} day; check HasEarliest or HasLatest first."));
}
