namespace ConflictModel.Engine;

/// <summary>When some claims hold or were stated; shared by all of one period.</summary>
/// <param name="period">The period; null if it is not known.</param>
/// <param name="time">What it means.</param>
/// <param name="number">The number of the period; 0 if it is not known.</param>
internal sealed class KnownTime(UncertainPeriod? period, ClaimTime time, int number = 0)
{
    private readonly ClaimTime _time = time;
    private readonly PackedTime _packed = new(time);

    public static KnownTime Unknown { get; } = new(null, ClaimTime.Unknown);

    /// <summary>For a count from the beginning up to an unknown time.</summary>
    public static KnownTime UpToUnknown { get; } = new(null, ClaimTime.Unknown with
    {
        IsMoment = false,
        Days = new(DayNumber.Past, DayNumber.Past, DayNumber.UnknownPast, DayNumber.UnknownFuture),
    });

    public UncertainPeriod? Period => period;

    public int Number => number;

    /// <summary>The same time of a period that is written in another way.</summary>
    public KnownTime WrittenAs(UncertainPeriod other) => new(other, _time, number);

    /// <summary>Negative where this comes first, by the first days, and on one day by the clock of the start, then of the end.</summary>
    public int CompareStart(KnownTime other)
    {
        var days = _time.Days.EarliestStart.CompareTo(other._time.Days.EarliestStart);
        var start = days != 0 ? days : Nullable.Compare(_time.Edges?.EarliestStart.Utc, other._time.Edges?.EarliestStart.Utc);
        return start != 0 ? start : Nullable.Compare(_time.Edges?.LatestEnd.Utc, other._time.Edges?.LatestEnd.Utc);
    }

    public ref readonly ClaimTime Time => ref _time;

    public ref readonly PackedTime Packed => ref _packed;
}
