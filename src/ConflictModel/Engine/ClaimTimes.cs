using System.Collections.Concurrent;

namespace ConflictModel.Engine;

/// <summary>When each claim of a dataset holds, and when it was stated.</summary>
internal sealed partial class ClaimTimes
{
    private readonly SimultaneityPolicy _policy;
    private ConflictDataset _dataset;

    // Claims share their dates and periods with others; what each means is found once.
    private ConcurrentDictionary<UncertainPeriod, (PeriodDays Days, int Key)> _periods = new();
    private ConcurrentDictionary<UncertainDate, ClaimTime> _dates = new();
    private readonly ClaimTime[] _ofReport;
    private int _keys;

    public ClaimTimes(ConflictDataset dataset, SimultaneityPolicy policy)
    {
        _dataset = dataset;
        _policy = policy;
        _ofReport = [.. dataset.Reports.Select(report => Stated(report.Date))];
        Times = new ClaimTime[dataset.Claims.Count];
        Statements = new ClaimTime[dataset.Claims.Count];
        Periods = new UncertainPeriod?[dataset.Claims.Count];
    }

    /// <summary>When each claim holds.</summary>
    public ClaimTime[] Times { get; private set; }

    /// <summary>When each claim was stated.</summary>
    public ClaimTime[] Statements { get; private set; }

    /// <summary>The period of each claim: the one it gives, or the one that its statement implies; null where neither is known.</summary>
    public UncertainPeriod?[] Periods { get; private set; }

    private static ClaimTime UpToUnknown { get; } = ClaimTime.Unknown with
    {
        IsMoment = false,
        Days = new(DayNumber.Past, DayNumber.Past, DayNumber.UnknownPast, DayNumber.UnknownFuture),
    };

    /// <summary>Finds the times of one claim. Safe for use by many threads, each with claims of its own.</summary>
    public void Add(int i, int report, MeasureKind kind)
    {
        var claim = _dataset.Claims[i];
        Statements[i] = claim.Attribution.IsEmpty ? _ofReport[report] : Stated(StatementDate(_dataset, claim));
        Periods[i] = claim.Scope.Period ?? Implied(claim.Scope.Mode, kind, StatementDate(_dataset, claim));
        Times[i] = Periods[i] is not { } period
            ? kind == MeasureKind.Flow && claim.Scope.Mode == Mode.Actual ? UpToUnknown : ClaimTime.Unknown
            : kind == MeasureKind.Flow ? Stretch(period) : Moment(period);
    }

    /// <summary>When a claim was stated at its origin: the innermost date of its attribution, else the report's. Null where it is not known, or where two origins stated it at different times.</summary>
    public static UncertainDate? StatementDate(ConflictDataset dataset, Claim claim)
    {
        var reported = dataset.Reports[claim.Report].Date;
        return claim.Attribution.IsEmpty ? reported : Innermost(claim.Attribution, reported);

        static UncertainDate? Innermost(Attribution attribution, UncertainDate? outer)
        {
            UncertainDate? common = null;
            for (var i = 0; i < attribution.Steps.Count; i++)
            {
                var step = attribution.Steps[i];
                var date = step.Cites.IsEmpty ? step.Date ?? outer : Innermost(step.Cites, step.Date ?? outer);
                if (i > 0 && date != common)
                {
                    return null;
                }

                common = date;
            }

            return common;
        }
    }

    private static UncertainPeriod? Implied(Mode mode, MeasureKind kind, UncertainDate? stated) => stated is null || mode != Mode.Actual ? null
        : kind == MeasureKind.Flow ? UpTo(stated)
        : UncertainPeriod.On(stated);

    // An end has no time of day, and is one day: of several, the last.
    private static UncertainPeriod? UpTo(UncertainDate stated) => !stated.HasTime && !stated.IsAllOf ? UncertainPeriod.UpTo(stated)
        : stated.HasLatest ? UncertainPeriod.UpTo(UncertainDate.On(stated.Latest))
        : null;

    private ClaimTime Stated(UncertainDate? date) => date is null ? ClaimTime.Unknown : _dates.GetOrAdd(date, static (date, times) => times.Moment(UncertainPeriod.On(date)), this);

    private ClaimTime Moment(UncertainPeriod period)
    {
        var (days, key) = Known(period);
        var isFine = period.Date is { } date ? IsMonthOrFiner(date) : IsMonthOrFiner(period.Start) && IsMonthOrFiner(period.End);
        return new(days, IsMoment: period.Date is not null, isFine ? key : -1);
    }

    private ClaimTime Stretch(UncertainPeriod period)
    {
        var (days, key) = Known(period);
        return new(days, IsMoment: false, key);
    }

    // The numbers of the keys differ from run to run; only whether they are equal is ever asked.
    private (PeriodDays Days, int Key) Known(UncertainPeriod period) => _periods.GetOrAdd(
        period,
        static (period, times) => (period.DaysUnder(times._policy.Approximation), Interlocked.Increment(ref times._keys)),
        this);

    private static bool IsMonthOrFiner(UncertainDate? date) => date is null or { Precision: DatePrecision.Day or DatePrecision.Month };
}
