using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <summary>
/// The columns that comparing reads of claims by their keys, under one hedge policy and one simultaneity policy: of a dataset
/// (<see cref="ClaimRows"/>), and of one to which claims are added (<see cref="LiveRows"/>).
/// </summary>
internal abstract partial class ClaimColumns
{
    private readonly HedgePolicy _hedges;
    private readonly int[] _dimensions;

    // Created on first use, since few are needed.
    private readonly Lazy<StrongBox<Estimate>?[]> _estimates;
    private readonly Appended<StrongBox<Estimate>?>? _appendedEstimates;

    // None if no count is of a period that has ended.
    private readonly Appended<CountTime>? _appendedCounts;
    private readonly int _basisClaims;
    private CountTime[]? _counts;

    /// <summary>The columns of a dataset; those of one with the same entities, but for reports, give what depends on these alone.</summary>
    private protected ClaimColumns(
        ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity, RevisionPolicy revision, ClaimColumns? basis)
    {
        _hedges = hedges;
        _dimensions = DimensionNumbers(dataset.MeasurementUnits);
        _estimates = new(() => new StrongBox<Estimate>?[dataset.Claims.Count]);
        Simultaneity = simultaneity;
        Revision = revision;
        (FirstCountGrowth, MayGrowLate) = ((double)revision.FirstCountGrowth, revision.LateGrowth > 1);
        Tables = dataset.Tables;
        Claims = dataset.Claims.Items;
        _basisClaims = dataset.Claims.Count;
        Keys = dataset.Keys;
        Times = new(dataset, simultaneity, basis?.Times);
        Origins = new(dataset, basis?.Origins);
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
        (FirstCountGrowth, MayGrowLate) = (basis.FirstCountGrowth, basis.MayGrowLate);
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

    /// <summary><see cref="RevisionPolicy.FirstCountGrowth"/>, as packed rows need it for each pair.</summary>
    public double FirstCountGrowth { get; }

    /// <summary>Gets whether settled counts may grow (<see cref="RevisionPolicy.LateGrowth"/>).</summary>
    public bool MayGrowLate { get; }

    /// <summary>The entities that the claims refer to.</summary>
    public EntityTables Tables { get; }

    public Overlay<Claim> Claims { get; }

    public KeyColumns Keys { get; }

    public ClaimTimes Times { get; }

    public OriginTable Origins { get; }

    public ScopeOrder Order { get; }

    public abstract CorrectionTable Corrections { get; }

    private protected Overlay<byte> Exclusions { get; init; }

    /// <summary>The ids of a claim's origins, in their order.</summary>
    public EquatableList<EntityId<Source>> OriginsOf(int claim) =>
        Origins[claim].Origins.ToArray().Select(source => Tables.Sources[source].Id).Order().ToEquatableList();

    public EntityId<Dimension> DimensionOf(int claim) => Tables.MeasurementUnits[Keys[claim].Unit].Dimension;

    public Exclusion ExclusionOf(int claim) => (Exclusion)Exclusions[claim];

    public MeasureKind KindOf(int claim) => TraitsOf(claim).Kind;

    public bool IsCompared(int claim) => ExclusionOf(claim) == Exclusion.None;

    public bool IsActual(int claim) => TraitsOf(claim).IsActual;

    public bool IsReclassifiable(int claim) => TraitsOf(claim).IsReclassifiable;

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
                && !(scope.Kind == MeasureKind.Flow && (figure.HasSoftCeiling || scope.IsReclassifiable)),
            IsClosed = isClosed,
            HasLikelihood = record.Likelihood is not null,
        };
    }

    private protected static Exclusion Excluded(Claim claim) => claim switch
    {
        { Standing: Standing.Corrected } => Exclusion.Corrected,
        { Standing: Standing.Retracted } => Exclusion.Retracted,
        { Stance: Stance.DeniesFigure } => Exclusion.DeniesFigure,
        { Stance: Stance.LeavesUnconfirmed } => Exclusion.LeavesUnconfirmed,
        _ => Exclusion.None,
    };

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

    /// <summary>The number that a claim bounds, if it is a count of a period that has ended.</summary>
    public CountTime CountTimeOf(int claim) =>
        claim >= _basisClaims ? _appendedCounts![claim - _basisClaims] : _counts is { } counts ? counts[claim] : default;
}
