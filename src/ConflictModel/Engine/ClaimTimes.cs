using System.Collections.Concurrent;

namespace ConflictModel.Engine;

/// <summary>When each claim of a dataset holds, and when it was stated.</summary>
internal sealed partial class ClaimTimes
{
    private readonly SimultaneityPolicy _policy;
    private readonly StatedTime[] _ofReport;
    private ConflictDataset _dataset;

    // Claims share their dates and periods with others; what each means is found once.
    private ConcurrentDictionary<UncertainPeriod, (KnownTime Moment, KnownTime Stretch)> _periods = new();
    private ConcurrentDictionary<UncertainDate, StatedTime> _dates = new();
    private (KnownTime Holds, KnownTime Stated)[] _ofClaim;
    private int _keys;

    public ClaimTimes(ConflictDataset dataset, SimultaneityPolicy policy)
    {
        _dataset = dataset;
        _policy = policy;
        _ofReport = [.. dataset.Reports.Select(report => Stated(report.Date))];
        _ofClaim = new (KnownTime, KnownTime)[dataset.Claims.Count];
    }

    /// <summary>When a claim holds.</summary>
    public ref readonly ClaimTime this[int claim] => ref _ofClaim[claim].Holds.Time;

    /// <summary>The period of a claim: the one it gives, or the one that its statement implies; null where neither is known.</summary>
    public UncertainPeriod? PeriodOf(int claim) => _ofClaim[claim].Holds.Period;

    /// <summary>The number of that period, whatever it is; equal for two claims of one scope exactly where their periods are.</summary>
    public int PeriodNumberOf(int claim) => _ofClaim[claim].Holds.Number;

    /// <summary>When a claim was stated.</summary>
    public ref readonly ClaimTime StatementOf(int claim) => ref _ofClaim[claim].Stated.Time;

    /// <summary>Finds the times of one claim. Safe for use by many threads, each with claims of its own.</summary>
    public void Add(int i, int report, MeasureKind kind)
    {
        var claim = _dataset.Claims[i];
        var reported = _ofReport[report];
        var date = StatementDate(claim.Attribution, reported.Date);
        var stated = ReferenceEquals(date, reported.Date) ? reported : Stated(date);
        var isFlow = kind == MeasureKind.Flow;
        var holds = claim.Scope.Period is { } period ? Known(period) is var known && isFlow ? known.Stretch : known.Moment
            : claim.Scope.Mode != Mode.Actual ? KnownTime.Unknown
            : isFlow ? stated.UpTo : stated.Moment;
        _ofClaim[i] = (holds, stated.Moment);
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
