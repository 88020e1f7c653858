using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <summary>
/// What comparing reads of claims by their keys, under one hedge policy and one simultaneity policy: alike of a dataset
/// (<see cref="ClaimRows"/>), and of one to which claims are added (<see cref="LiveRows"/>).
/// </summary>
internal abstract class ClaimColumns
{
    private readonly HedgePolicy _hedges;
    private readonly int[] _dimensions;

    // Made when they are first asked for, which few are.
    private readonly Lazy<StrongBox<Estimate>?[]> _estimates;
    private readonly Appended<StrongBox<Estimate>?>? _appendedEstimates;

    // None where no count is of a stretch that is over.
    private readonly Appended<CountTime>? _appendedCounts;
    private readonly int _basisClaims;
    private CountTime[]? _counts;

    /// <summary>The columns of a dataset.</summary>
    private protected ClaimColumns(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity, RevisionPolicy revision)
    {
        _hedges = hedges;
        _dimensions = DimensionNumbers(dataset.MeasurementUnits);
        _estimates = new(() => new StrongBox<Estimate>?[dataset.Claims.Count]);
        Simultaneity = simultaneity;
        Revision = revision;
        Tables = dataset.Tables;
        Claims = dataset.Claims.Items;
        _basisClaims = dataset.Claims.Count;
        Keys = dataset.Keys;
        Times = new(dataset, simultaneity);
        Origins = new(dataset);
        Order = new(dataset.Keys);
    }

    /// <summary>The columns of a base, and of others.</summary>
    private protected ClaimColumns(ClaimColumns basis, Overlay<Claim> claims, KeyColumns keys, AppendedColumns appended)
    {
        _hedges = basis._hedges;
        _dimensions = basis._dimensions;
        _estimates = basis._estimates;
        _appendedEstimates = appended.Estimates;
        (_basisClaims, _counts, _appendedCounts) = (basis._basisClaims, basis._counts, appended.Counts);
        Simultaneity = basis.Simultaneity;
        Revision = basis.Revision;
        Tables = basis.Tables;
        Claims = claims;
        Keys = keys;
        Times = new(basis.Times, keys, appended.Periods, appended.DatedAttributions);
        Origins = new(basis.Origins, keys, appended.Paths);
        Order = basis.Order;
        Exclusions = basis.Exclusions.With(appended.Exclusions);
    }

    public HedgePolicy Hedges => _hedges;

    public SimultaneityPolicy Simultaneity { get; }

    public RevisionPolicy Revision { get; }

    /// <summary>What the claims refer to.</summary>
    public EntityTables Tables { get; }

    public Overlay<Claim> Claims { get; }

    public KeyColumns Keys { get; }

    public ClaimTimes Times { get; }

    public OriginTable Origins { get; }

    public ScopeOrder Order { get; }

    public abstract CorrectionTable Corrections { get; }

    private protected Overlay<byte> Exclusions { get; init; }

    /// <summary>What a claim says the true value is, in base units of its dimension.</summary>
    public ref readonly Estimate EstimateOf(int claim) =>
        ref (Kept(claim) ?? Keep(claim, Interpret(Claims[claim], Keys[claim].Unit, KindOf(claim)))).Value;

    /// <summary>
    /// What a claim says of the true value to another: a documented count, to any that is not certainly of its origin, no more than "at
    /// least".
    /// </summary>
    public Estimate EstimateOf(int claim, int other) => IsFloorTo(claim, other) ? EstimateOf(claim).AsFloor : EstimateOf(claim);

    /// <summary>Whether a claim counts only what is documented, one by one.</summary>
    public bool IsDocumented(int claim) => IsDocumented(Claims[claim], TraitsOf(claim));

    /// <summary>
    /// Whether a claim is a documented count, and another not certainly of its origin, so that it does not bound the other from above.
    /// </summary>
    public bool IsFloorTo(int claim, int other) => IsDocumented(claim) && Origins[claim].IsSameAs(Origins[other]) != Certainty.Certain;

    /// <summary>
    /// The number that a claim gives, in base units; null where it gives none, or several, and where it is not compared.
    /// <see cref="ClaimRows.Numbers"/> is for those who ask of all.
    /// </summary>
    public decimal? NumberOf(int claim) =>
        IsCompared(claim) && ClaimNumbers.NumberOf(Tables, Claims[claim]) is var number and not 0 ? number : null;

    /// <summary>The ids of a claim's origins, in their order.</summary>
    public EquatableList<EntityId<Source>> OriginsOf(int claim) =>
        Origins[claim].Origins.ToArray().Select(source => Tables.Sources[source].Id).Order().ToEquatableList();

    public EntityId<Dimension> DimensionOf(int claim) => Tables.MeasurementUnits[Keys[claim].Unit].Dimension;

    public Exclusion ExclusionOf(int claim) => (Exclusion)Exclusions[claim];

    public MeasureKind KindOf(int claim) => TraitsOf(claim).Kind;

    public bool IsCompared(int claim) => ExclusionOf(claim) == Exclusion.None;

    public bool IsActual(int claim) => TraitsOf(claim).IsActual;

    public bool IsReclassifiable(int claim) => TraitsOf(claim).IsReclassifiable;

    /// <summary>Whether the time of one claim is within that of another, as their measures and mode take time.</summary>
    public Certainty TimeOrder(int a, int b)
    {
        var isActual = IsActual(a);
        var order = isActual ? ActualOrder(a, b) : PlanOrder(a, b);
        return order == Certainty.No && isActual && AreNearlySimultaneous(a, b) && Origins[a].IsSameAs(Origins[b]) == Certainty.No
            && !Origins.AreAffiliated(a, b)
            ? Certainty.Possible
            : order;
    }

    /// <summary>Whether two claims are certainly about the same time; plans without a period hold as of their statement.</summary>
    public bool AreOfOneTime(int a, int b) => !IsActual(a) && Times.PeriodOf(a) is null && Times.PeriodOf(b) is null
        ? Times.StatementOf(a).HasSameKey(Times.StatementOf(b))
        : Times[a].HasSameKey(Times[b]);

    /// <summary>What a claim says the true value is, found anew.</summary>
    public Estimate Interpret(Claim claim, int unit, MeasureKind kind)
    {
        if (claim.Stance == Stance.DeniesEvent)
        {
            return Estimate.Of(QuantityRange.Exactly(0), QuantityRange.Exactly(0), 0);
        }

        var estimate = _hedges.Interpret(claim.Quantity.Figure);
        if (claim.Quantity.Figure.IsQuantified)
        {
            return Tables.MeasurementUnits[unit].ToBaseUnits(estimate);
        }

        // Said of something that there is: at least one, or some share of it.
        var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
        return Estimate.Of(some, some, null);
    }

    private protected ClaimRow Pack(int claim, Claim record, in ClaimKeys keys, FigurePacker packer)
    {
        ref readonly var scope = ref Keys.TraitsOf(keys.Scope);
        var known = Times.HoldsOf(keys);
        ref readonly var time = ref known.Packed;
        var figure = packer.Of(record, keys.Unit, scope.Kind);
        var isClosed = Keep(claim, ClosedCounts.Find(this, record, keys));
        var isDocumented = IsDocumented(record, scope);
        return new()
        {
            Claim = claim,
            Low = figure.Low,
            High = figure.High,
            PossibleLow = figure.PossibleLow,
            PossibleHigh = isClosed ? ClosedCounts.LateHigh(this, record, figure.PossibleHigh) : figure.PossibleHigh,
            Start = time.Start,
            LatestStart = time.LatestStart,
            EarliestEnd = time.EarliestEnd,
            End = time.End,
            Period = known.Number,
            HasKey = time.HasKey,
            Origin = Origins.NumberOf(keys),
            IsOwnVoice = keys.Attribution < 0,
            Dimension = _dimensions[keys.Unit],
            IsExact = time.IsExact,
            IsMoment = time.IsMoment,
            IsDocumented = isDocumented,
            IsPlain = time.IsPlain && figure.AreExact && !isDocumented
                && scope.IsActual && record.Stance == Stance.Affirms
                && !(scope.Kind == MeasureKind.Flow && (figure.HasSoftCeiling || scope.IsReclassifiable || isClosed)),
        };
    }

    // Nothing is documented that is denied, or has not happened; and a share of the documented is no share of all.
    private static bool IsDocumented(Claim claim, in ScopeTraits scope) =>
        claim is { Basis: CountBasis.Documented, Stance: Stance.Affirms } && scope.IsActual && scope.Kind != MeasureKind.Ratio;

    private protected static Exclusion Excluded(Claim claim) => claim switch
    {
        { Standing: Standing.Corrected } => Exclusion.Corrected,
        { Standing: Standing.Retracted } => Exclusion.Retracted,
        { Stance: Stance.DeniesFigure } => Exclusion.DeniesFigure,
        { Stance: Stance.LeavesUnconfirmed } => Exclusion.LeavesUnconfirmed,
        _ => Exclusion.None,
    };

    private StrongBox<Estimate>? Kept(int claim)
    {
        var estimates = _estimates.Value;
        return (uint)claim < (uint)estimates.Length ? estimates[claim] : _appendedEstimates![claim - estimates.Length];
    }

    // Of a claim that is about to be added, where the claims that were there before it are.
    private bool Keep(int claim, CountTime count)
    {
        if (claim >= _basisClaims)
        {
            _appendedCounts!.Add(count);
        }
        else if (!count.IsNone)
        {
            LazyInitializer.EnsureInitialized(ref _counts, () => new CountTime[_basisClaims])[claim] = count;
        }

        return !count.IsNone;
    }

    private StrongBox<Estimate> Keep(int claim, Estimate estimate)
    {
        var estimates = _estimates.Value;
        var kept = new StrongBox<Estimate>(estimate);
        if (claim < estimates.Length)
        {
            estimates[claim] = kept;
        }
        else
        {
            _appendedEstimates![claim - estimates.Length] = kept;
        }

        return kept;
    }

    private ref readonly ScopeTraits TraitsOf(int claim) => ref Keys.TraitsOf(Keys.ScopeOf(claim));

    // By the keys of the units.
    private static int[] DimensionNumbers(EntityTable<MeasurementUnit> units)
    {
        var numbers = new Dictionary<EntityId<Dimension>, int>();
        var ofUnit = new int[units.Count];
        for (var unit = 0; unit < ofUnit.Length; unit++)
        {
            numbers.TryAdd(units[unit].Dimension, numbers.Count);
            ofUnit[unit] = numbers[units[unit].Dimension];
        }

        return ofUnit;
    }

    /// <summary>Whether the time of one fact is within that of another, by their dates alone.</summary>
    public Certainty DateOrder(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (KindOf(a), KindOf(b)) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => first.IsWithin(second),
            (MeasureKind.Level, MeasureKind.Flow) => first.IsReachedBy(second),
            (MeasureKind.Flow, MeasureKind.Level) => IsAtOneEvent(a, b),
            (MeasureKind.Flow, _) => Certainty.No,
            _ => first.IsSimultaneousWith(second),
        };
    }

    // What happens to people at an event happens to those present at it, who come and go where it lasts; of a long one, nothing can be
    // said.
    private Certainty IsAtOneEvent(int flow, int level)
    {
        var isSaid = Keys.ScopeKeyOf(Keys.ScopeOf(level)).At(ScopeCoordinate.Event) != ScopeKey.Unspecified;
        if (!isSaid || Times.EventOf(Keys[flow]) is not { } happened || !Times[flow].Days.Hull.Overlaps(Times[level].Days.Hull))
        {
            return Certainty.No;
        }

        var days = happened.Stretch.Time.Days.Hull;
        var order = Times[flow].IsWithin(happened.Stretch.Time).And(Times[level].IsSimultaneousWith(happened.Moment.Time));
        return happened.IsOneDay ? order
            : days.Last - days.First < Revision.SettlingDays ? order.And(Certainty.Possible)
            : Certainty.No;
    }

    /// <summary>Which number a claim bounds, where it is a count of a stretch that is over.</summary>
    public CountTime CountTimeOf(int claim) =>
        claim >= _basisClaims ? _appendedCounts![claim - _basisClaims] : _counts is { } counts ? counts[claim] : default;

    private Certainty ActualOrder(int a, int b)
    {
        var order = DateOrder(a, b);
        return (KindOf(a), KindOf(b)) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => Rising(a, b, order, Times[a].HasSameKey(Times[b])),
            (MeasureKind.Level, MeasureKind.Flow) => Rising(a, b, order, Times[a].IsEndOf(Times[b])),
            _ => order,
        };
    }

    // People leave a reclassifiable count again: between two times it certainly rises only if what it is compared with does.
    private Certainty Rising(int a, int b, Certainty order, bool isSameTime) =>
        !isSameTime && IsReclassifiable(b) && (KindOf(a) == MeasureKind.Level || IsReclassifiable(a))
        ? order.And(Certainty.Possible)
        : order;

    private Certainty PlanOrder(int a, int b)
    {
        if (KindOf(a) == MeasureKind.Flow && KindOf(b) != MeasureKind.Flow)
        {
            return Certainty.No;
        }

        var (first, second) = (Times.StatementOf(a), Times.StatementOf(b));
        var stated = first.HasSameKey(second) ? Certainty.Certain
            : first.DaysApart(second) <= Simultaneity.PlanDays ? Certainty.Possible
            : Certainty.No;
        return (Times.PeriodOf(a), Times.PeriodOf(b)) switch
        {
            // A plan without a period does not say that it counts from the beginning, as a flow must to bound a level.
            (null, null) => KindOf(a) == KindOf(b) ? stated : stated.And(Certainty.Possible),
            (null, _) or (_, null) => stated.And(Certainty.Possible),
            _ => stated.And(ActualOrder(a, b)),
        };
    }

    private bool AreNearlySimultaneous(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (KindOf(a), KindOf(b)) switch
        {
            // Two counts since the beginning, whose ends lie close.
            (MeasureKind.Flow, MeasureKind.Flow) => first.Days.LatestStart == DayNumber.Past && second.Days.LatestStart == DayNumber.Past
                && first.Days.EarliestEnd - second.Days.LatestEnd <= Simultaneity.IndependentOriginsDays,
            (MeasureKind.Flow, _) or (_, MeasureKind.Flow) => false,
            _ => first.DaysApart(second) <= Simultaneity.IndependentOriginsDays,
        };
    }
}
