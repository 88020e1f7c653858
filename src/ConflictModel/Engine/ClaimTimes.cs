using System.Collections.Concurrent;

namespace ConflictModel.Engine;

/// <summary>When each claim holds, and when it was stated.</summary>
internal sealed class ClaimTimes
{
    // The batch size of a thread, in periods.
    private const int PeriodsAtATime = 1024;

    private readonly KeyColumns _keys;
    private readonly KnownTimes _known;
    private readonly StatedTime[] _ofReport;

    // By the keys of periods and attributions; the date of an attribution is null if that of the report counts.
    private readonly Overlay<(KnownTime Moment, KnownTime Stretch)> _ofPeriod;
    private readonly Overlay<DatedAttribution?> _ofAttribution;

    // What the counts of an event cover is found once for each time that they give.
    private readonly EventTimes _events;
    private readonly ConcurrentDictionary<(int Event, KnownTime Given, bool IsApart), KnownTime> _covered;

    /// <summary>The times of the claims of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="policy">How dates are read.</param>
    /// <param name="basis">Those of a dataset with the same events, under the same policy; null where there is none.</param>
    public ClaimTimes(ConflictDataset dataset, SimultaneityPolicy policy, ClaimTimes? basis)
    {
        _keys = dataset.Keys;
        _known = basis?._known ?? new(policy);
        _ofReport = [.. dataset.Reports.Select(report => _known.Stated(report.Date))];
        _events = basis?._events ?? new(dataset, _known);
        _covered = basis?._covered ?? new();
        var ofPeriod = new (KnownTime, KnownTime)[dataset.Keys.Periods.Length];
        var ofAttribution = new DatedAttribution?[dataset.Keys.Attributions.Length];
        InParallel.Over(ofPeriod.Length, PeriodsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                ofPeriod[i] = Find(dataset.Keys.Periods[i]);
            }
        });
        InParallel.Over(ofAttribution.Length, PeriodsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                ofAttribution[i] = Find(dataset.Keys.Attributions[i]);
            }
        });
        (_ofPeriod, _ofAttribution) = (new(ofPeriod), new(ofAttribution));
    }

    /// <summary>The times of the claims of a base, and of others.</summary>
    public ClaimTimes(
        ClaimTimes basis,
        KeyColumns keys,
        Appended<(KnownTime Moment, KnownTime Stretch)> ofPeriod,
        Appended<DatedAttribution?> ofAttribution)
    {
        _keys = keys;
        _known = basis._known;
        _ofReport = basis._ofReport;
        (_events, _covered) = (basis._events, basis._covered);
        _ofPeriod = basis._ofPeriod.With(ofPeriod);
        _ofAttribution = basis._ofAttribution.With(ofAttribution);
    }

    /// <summary>Gets whether some claim gives a time of day; asked after all claims were packed.</summary>
    public bool HaveTimes => _known.HaveTimes;

    /// <summary>When a claim holds.</summary>
    public ref readonly ClaimTime this[int claim] => ref HoldsOf(claim).Time;

    /// <summary>The period of a claim: the one it gives, or the one that its statement implies; null if neither is known.</summary>
    public UncertainPeriod? PeriodOf(int claim) => HoldsOf(claim).Period;

    /// <summary>
    /// The date on which a claim was stated at its origin; null if it is not known, or where two origins stated it at different times.
    /// </summary>
    public UncertainDate? StatedOn(int claim) => StatedOf(_keys[claim]).Date;

    /// <summary>When a claim was stated.</summary>
    public ref readonly ClaimTime StatementOf(int claim) => ref StatedAt(claim).Time;

    /// <summary>
    /// Determines whether two claims are of one period, given or implied, however it is written; those of which none is known are.
    /// </summary>
    public bool AreOfOnePeriod(int a, int b) => HoldsOf(a).Number == HoldsOf(b).Number;

    /// <summary>When a claim was stated, with the number of that date.</summary>
    public KnownTime StatedAt(int claim) => StatedOf(_keys[claim]).Moment;

    /// <summary>When a claim holds, with the number of its period.</summary>
    public KnownTime HoldsOf(int claim) => HoldsOf(_keys[claim]);

    /// <summary>When a claim with some keys holds, with the number of its period.</summary>
    public KnownTime HoldsOf(in ClaimKeys keys)
    {
        ref readonly var scope = ref _keys.TraitsOf(keys.Scope);
        var isFlow = scope.Kind == MeasureKind.Flow;
        if (isFlow && scope.IsActual && EventOf(keys) is { } happened)
        {
            return CoveredBy(keys, happened);
        }

        if (keys.Period < 0 && scope is { Kind: MeasureKind.Level, IsActual: true } && EventOf(keys) is { } around
            && (around.IsOneDay || StatedOf(keys).Moment.Time.Days.EarliestStart > around.Stretch.Time.Days.LatestEnd))
        {
            return around.Moment;
        }

        if (keys.Period >= 0)
        {
            ref readonly var known = ref _ofPeriod[keys.Period];
            return isFlow ? known.Stretch : known.Moment;
        }

        return !scope.IsActual ? KnownTime.Unknown : isFlow ? StatedOf(keys).UpTo : StatedOf(keys).Moment;
    }

    /// <summary>When the event of a claim took place; null if its end is not known.</summary>
    public EventTime? EventOf(in ClaimKeys keys) => _events[_keys.ScopeKeyOf(keys.Scope).At(ScopeCoordinate.Event)];

    /// <summary>The first day of the event of a claim, also of one that goes on; unbounded where it is not known.</summary>
    public long BeginningOf(int claim) => _events.BeginningOf(_keys.ScopeKeyOf(_keys[claim].Scope).At(ScopeCoordinate.Event));

    private KnownTime CoveredBy(in ClaimKeys keys, EventTime happened)
    {
        var given = keys.Period >= 0 ? _ofPeriod[keys.Period].Stretch : StatedOf(keys).UpTo;
        var isApart = keys.Period >= 0 && EventTimes.IsOfFirstHours(happened, given.Time);
        return _covered.GetOrAdd(
            (_keys.ScopeKeyOf(keys.Scope).At(ScopeCoordinate.Event), given, isApart),
            static (key, found) => found.Times.Covered(key, found.Happened),
            (Happened: happened, Times: this));
    }

    // One stretch is one time, whatever the offset that it is written with.
    private KnownTime Covered((int Event, KnownTime Given, bool IsApart) key, EventTime happened)
    {
        var period = key.Given.Period;
        var utc = period?.InUtc();
        if (period == utc)
        {
            return EventTimes.Covered(happened, key.Given, key.IsApart, _known);
        }

        var found = _covered.GetOrAdd(
            key with { Given = _known.Of(utc!).Stretch },
            static (canonical, found) => EventTimes.Covered(found.Happened, canonical.Given, canonical.IsApart, found.Times),
            (Happened: happened, Times: _known));
        return ReferenceEquals(found, happened.Stretch) ? found : found.WrittenAs(period!);
    }

    /// <summary>
    /// When the origin of a claim may have known what it says. A date that it has from a report or a relay is a latest bound alone.
    /// </summary>
    public CountTime KnownAt(in ClaimKeys keys)
    {
        var known = StatedOf(keys).Known;
        return keys.Attribution >= 0 && _ofAttribution[keys.Attribution]?.IsOfItsOrigin != true ? known.AtLatest() : known;
    }

    /// <inheritdoc cref="KnownAt(in ClaimKeys)"/>
    public CountTime KnownAt(int claim) => KnownAt(_keys[claim]);

    private static bool IsDatedByRelay(Attribution attribution) =>
        attribution.Steps.Any(step => step.Cites.IsEmpty ? step.Date is null : IsDatedByRelay(step.Cites));

    /// <summary>
    /// When a claim was stated at its origin: the innermost date of its attribution, else the report's. Null where it is not known, or
    /// where two origins stated it at different times.
    /// </summary>
    public static UncertainDate? StatementDate(ConflictDataset dataset, Claim claim) => StatementDate(dataset.Tables, claim);

    /// <inheritdoc cref="StatementDate(ConflictDataset, Claim)"/>
    public static UncertainDate? StatementDate(EntityTables tables, Claim claim) =>
        StatementDate(claim.Attribution, tables.Reports[claim.Report].Date);

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

    private StatedTime StatedOf(in ClaimKeys keys)
    {
        var reported = _ofReport[keys.Report];
        var dated = keys.Attribution >= 0 ? _ofAttribution[keys.Attribution] : null;
        return dated is null ? reported : dated.Always ?? _known.Stated(StatementDate(dated.Attribution, reported.Date));
    }

    /// <summary>When what gives a period holds.</summary>
    public (KnownTime Moment, KnownTime Stretch) Find(UncertainPeriod period) => _known.Of(period);

    /// <summary>The dates of an attribution; null if it has none.</summary>
    public DatedAttribution? Find(Attribution attribution) => attribution.Steps.AsSpan() switch
    {
        [] => null,
        [{ Date: null } step] => Find(step.Cites),
        [{ Date: { } date } step] => new(attribution, _known.Stated(StatementDate(step.Cites, date)), !IsDatedByRelay(attribution)),
        _ => HasDates(attribution) ? new(attribution, null, !IsDatedByRelay(attribution)) : null,
    };

    private static bool HasDates(Attribution attribution) => attribution.Steps.Any(step => step.Date is not null || HasDates(step.Cites));
}
