namespace ConflictModel.Engine;

/// <summary>When each claim of a dataset holds, and when it was stated.</summary>
internal sealed class ClaimTimes
{
    private readonly SimultaneityPolicy _policy;
    private readonly ConflictDataset _dataset;
    private readonly Dictionary<string, int> _keys = [];

    private ClaimTimes(ConflictDataset dataset, SimultaneityPolicy policy)
    {
        _dataset = dataset;
        _policy = policy;
        Times = new ClaimTime[dataset.Claims.Count];
        Statements = new ClaimTime[dataset.Claims.Count];
        Periods = new UncertainPeriod?[dataset.Claims.Count];
        for (var i = 0; i < Times.Length; i++)
        {
            var claim = dataset.Claims[i];
            var kind = dataset.Measures[claim.Scope.Measure].Kind;
            var stated = StatementDate(dataset, claim);
            Statements[i] = stated is null ? ClaimTime.Unknown : Moment(UncertainPeriod.On(stated));
            Periods[i] = claim.Scope.Period ?? Implied(claim.Scope.Mode, kind, stated);
            Times[i] = Periods[i] is not { } period
                ? kind == MeasureKind.Flow && claim.Scope.Mode == Mode.Actual ? UpToUnknown : ClaimTime.Unknown
                : kind == MeasureKind.Flow ? Stretch(period) : Moment(period);
        }
    }

    /// <summary>When each claim holds.</summary>
    public ClaimTime[] Times { get; }

    /// <summary>When each claim was stated.</summary>
    public ClaimTime[] Statements { get; }

    /// <summary>The period of each claim: the one it gives, or the one that its statement implies; null where neither is known.</summary>
    public UncertainPeriod?[] Periods { get; }

    private static ClaimTime UpToUnknown { get; } = ClaimTime.Unknown with
    {
        IsMoment = false,
        Days = new(DayNumber.Past, DayNumber.Past, DayNumber.UnknownPast, DayNumber.UnknownFuture),
    };

    public static ClaimTimes Of(ConflictDataset dataset, SimultaneityPolicy policy) => new(dataset, policy);

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

    private ClaimTime Moment(UncertainPeriod period)
    {
        var days = period.DaysUnder(_policy.Approximation);
        var isMoment = period.Date is not null;
        var key = period.Date is { } date
            ? IsMonthOrFiner(date) ? KeyOf(period) : -1
            : IsMonthOrFiner(period.Start) && IsMonthOrFiner(period.End) ? KeyOf(period) : -1;
        return new(days, isMoment, key);
    }

    private ClaimTime Stretch(UncertainPeriod period) => new(period.DaysUnder(_policy.Approximation), IsMoment: false, KeyOf(period));

    private static bool IsMonthOrFiner(UncertainDate? date) => date is null or { Precision: DatePrecision.Day or DatePrecision.Month };

    private int KeyOf(UncertainPeriod period)
    {
        var text = period.ToString();
        if (!_keys.TryGetValue(text, out var key))
        {
            key = _keys.Count;
            _keys.Add(text, key);
        }

        return key;
    }
}
