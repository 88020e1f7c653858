using System.Collections.Concurrent;

namespace ConflictModel.Engine;

/// <summary>When each claim of a dataset holds, and when it was stated.</summary>
internal sealed partial class ClaimTimes
{
    // Periods a thread takes at a time.
    private const int PeriodsAtATime = 1024;

    private readonly SimultaneityPolicy _policy;
    private readonly StatedTime[] _ofReport;
    private ConflictDataset _dataset;

    // What a period or date means is found once, whoever gives it.
    private ConcurrentDictionary<UncertainPeriod, (KnownTime Moment, KnownTime Stretch)> _periods = new();
    private ConcurrentDictionary<UncertainDate, StatedTime> _dates = new();

    // By the keys of periods and attributions; the date of an attribution is null where that of the report counts.
    private (KnownTime Moment, KnownTime Stretch)[] _ofPeriod;
    private DatedAttribution?[] _ofAttribution;
    private int _keys;

    public ClaimTimes(ConflictDataset dataset, SimultaneityPolicy policy)
    {
        _dataset = dataset;
        _policy = policy;
        _ofReport = [.. dataset.Reports.Select(report => Stated(report.Date))];
        _ofPeriod = new (KnownTime, KnownTime)[dataset.Keys.Periods.Length];
        _ofAttribution = new DatedAttribution?[dataset.Keys.Attributions.Length];
        InParallel.Over(_ofPeriod.Length, PeriodsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                _ofPeriod[i] = Known(dataset.Keys.Periods[i]);
            }
        });
        InParallel.Over(_ofAttribution.Length, PeriodsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                _ofAttribution[i] = Dated(dataset.Keys.Attributions[i]);
            }
        });
    }

    /// <summary>When a claim holds.</summary>
    public ref readonly ClaimTime this[int claim] => ref HoldsOf(claim).Time;

    /// <summary>The period of a claim: the one it gives, or the one that its statement implies; null where neither is known.</summary>
    public UncertainPeriod? PeriodOf(int claim) => HoldsOf(claim).Period;

    /// <summary>
    /// The date on which a claim was stated at its origin; null where it is not known, or where two origins stated it at different times.
    /// </summary>
    public UncertainDate? StatedOn(int claim) => StatedOf(_dataset.Keys[claim]).Date;

    /// <summary>When a claim was stated.</summary>
    public ref readonly ClaimTime StatementOf(int claim) => ref StatedOf(_dataset.Keys[claim]).Moment.Time;

    /// <summary>When a claim holds, with the number of its period.</summary>
    public KnownTime HoldsOf(int claim)
    {
        ref readonly var keys = ref _dataset.Keys[claim];
        var scope = _dataset.Keys.Traits[keys.Scope];
        var isFlow = scope.Kind == MeasureKind.Flow;
        if (keys.Period >= 0)
        {
            ref readonly var known = ref _ofPeriod[keys.Period];
            return isFlow ? known.Stretch : known.Moment;
        }

        return !scope.IsActual ? KnownTime.Unknown : isFlow ? StatedOf(keys).UpTo : StatedOf(keys).Moment;
    }

    /// <summary>When a claim was stated at its origin: the innermost date of its attribution, else the report's. Null where it is not known, or where two origins stated it at different times.</summary>
    public static UncertainDate? StatementDate(ConflictDataset dataset, Claim claim) => StatementDate(claim.Attribution, dataset.Reports[claim.Report].Date);

    private static UncertainDate? StatementDate(Attribution attribution, UncertainDate? outer)
    {
        var steps = attribution.Steps.AsSpan();
        var common = outer;
        for (var i = 0; i < steps.Length; i++)
        {
            var date = StatementDate(steps[i].Cites, steps[i].Date ?? outer);
            if (i > 0 && date != common)
            {
                return null;
            }

            common = date;
        }

        return common;
    }

    // An end has no time of day, and is one day: of several, the last.
    private static UncertainPeriod? UpTo(UncertainDate stated) => !stated.HasTime && !stated.IsAllOf ? UncertainPeriod.UpTo(stated)
        : stated.HasLatest ? UncertainPeriod.UpTo(UncertainDate.On(stated.Latest))
        : null;

    private StatedTime StatedOf(in ClaimKeys keys)
    {
        var reported = _ofReport[keys.Report];
        var dated = keys.Attribution >= 0 ? _ofAttribution[keys.Attribution] : null;
        return dated is null ? reported : dated.Always ?? Stated(StatementDate(dated.Attribution, reported.Date));
    }

    private DatedAttribution? Dated(Attribution attribution) => attribution.Steps.AsSpan() switch
    {
        [] => null,
        [{ Date: null } step] => Dated(step.Cites),
        [{ Date: { } date } step] => new(attribution, Stated(StatementDate(step.Cites, date))),
        _ => HasDates(attribution) ? new(attribution, null) : null,
    };

    private static bool HasDates(Attribution attribution) => attribution.Steps.Any(step => step.Date is not null || HasDates(step.Cites));

    private StatedTime Stated(UncertainDate? date) => date is null ? StatedTime.Unknown : _dates.GetOrAdd(
        date,
        static (date, times) => new(date, times.Known(UncertainPeriod.On(date)).Moment, UpTo(date) is { } period ? times.Known(period).Stretch : KnownTime.UpToUnknown),
        this);

    private (KnownTime Moment, KnownTime Stretch) Known(UncertainPeriod period) => _periods.GetOrAdd(period, static (period, times) => times.Found(period), this);

    // The numbers of the keys differ from run to run; only whether they are equal is ever asked.
    private (KnownTime Moment, KnownTime Stretch) Found(UncertainPeriod period)
    {
        var days = period.DaysUnder(_policy.Approximation);
        var key = Interlocked.Increment(ref _keys);
        var isFine = period.Date is { } date ? IsMonthOrFiner(date) : IsMonthOrFiner(period.Start) && IsMonthOrFiner(period.End);
        return (new(period, new(days, IsMoment: period.Date is not null, isFine ? key : -1), key), new(period, new(days, IsMoment: false, key), key));
    }

    private static bool IsMonthOrFiner(UncertainDate? date) => date is null or { Precision: DatePrecision.Day or DatePrecision.Month };
}
