using System.Collections.Concurrent;

namespace ConflictModel.Engine;

/// <summary>The meaning of periods and dates under a policy, computed once for each. Thread-safe.</summary>
internal sealed class KnownTimes(SimultaneityPolicy policy)
{
    private readonly ConcurrentDictionary<UncertainPeriod, (KnownTime Moment, KnownTime Stretch)> _periods = new();
    private readonly ConcurrentDictionary<UncertainDate, StatedTime> _dates = new();
    private int _keys;
    private volatile bool _hasTimes;

    /// <summary>Gets whether a period or date that was asked for has a time of day: then days alone do not decide.</summary>
    public bool HaveTimes => _hasTimes;

    /// <summary>When what gives a period holds.</summary>
    public (KnownTime Moment, KnownTime Stretch) Of(UncertainPeriod period) =>
        _periods.GetOrAdd(period, static (period, times) => times.Found(period), this);

    /// <summary>When what has a date was stated.</summary>
    public StatedTime Stated(UncertainDate? date) => date is null ? StatedTime.Unknown : _dates.GetOrAdd(
        date,
        static (date, times) =>
            StatedTime.On(
                date,
                times.Of(UncertainPeriod.On(date)).Moment,
                UpTo(date) is { } period ? times.Of(period).Stretch : KnownTime.UpToUnknown),
        this);

    /// <summary>A number that no other time has.</summary>
    public int NextKey() => Interlocked.Increment(ref _keys);

    // An end is one date: of several, the last.
    private static UncertainPeriod? UpTo(UncertainDate stated) => !stated.IsAllOf ? UncertainPeriod.UpTo(stated)
        : stated.HasLatest ? UncertainPeriod.UpTo(UncertainDate.On(stated.Latest))
        : null;

    // The numbers of the keys differ from run to run; only whether they are equal is ever asked.
    private (KnownTime Moment, KnownTime Stretch) Found(UncertainPeriod period)
    {
        // One instant is one moment, whatever the offset that it is written with.
        if (period.InUtc() is var utc && utc != period)
        {
            var (moment, stretch) = Of(utc);
            return (moment.WrittenAs(period), stretch.WrittenAs(period));
        }

        var edges = period.HasTime ? period.EdgesUnder(policy.Approximation, clock => clock.In(policy.TimeZone).ToMinute()) : null;
        _hasTimes |= edges is not null;
        var days = edges?.ToDays() ?? period.DaysUnder(policy.Approximation);
        var key = NextKey();
        var isFine = period.Date is { } date ? IsMonthOrFiner(date) : IsMonthOrFiner(period.Start) && IsMonthOrFiner(period.End);
        return (
            new(period, new(days, IsMoment: period.Date is not null, isFine ? key : -1, edges), key),
            new(period, new(days, IsMoment: false, key, edges), key));
    }

    private static bool IsMonthOrFiner(UncertainDate? date) => date is null or { Precision: DatePrecision.Day or DatePrecision.Month };
}
