using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <summary>The claims of a dataset as rows of what comparing needs, under one hedge policy and one simultaneity policy.</summary>
internal sealed partial class ClaimRows
{
    // What is last asked of a dataset is kept with it: another comparer with the same policies reads the same rows.
    private static readonly ConditionalWeakTable<ConflictDataset, ClaimRows> Kept = [];

    private readonly HedgePolicy _hedges;
    private readonly int[] _dimensions;
    private readonly ClaimRow[] _rows;
    private readonly int[] _rowOfClaim;
    private readonly int[] _ends;
    private readonly bool[] _repeatsOrigin;
    private readonly int[] _longest;
    private readonly bool[] _hasDenial;
    private byte[] _exclusions;
    private StrongBox<Estimate>?[] _estimates = [];
    private readonly Lazy<ClaimNumbers> _numbers;

    public ClaimRows(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity)
    {
        var (claims, scopes) = (dataset.Claims.Count, dataset.Keys.Scopes.Length);
        Dataset = dataset;
        _hedges = hedges;
        Simultaneity = simultaneity;
        Times = new(dataset, simultaneity);
        Origins = new(dataset);
        Order = new(dataset.Keys);
        _dimensions = DimensionNumbers();
        _exclusions = new byte[claims];
        _rows = GC.AllocateUninitializedArray<ClaimRow>(claims);
        _rowOfClaim = GC.AllocateUninitializedArray<int>(claims);
        _ends = new int[scopes];
        _longest = new int[scopes];
        _repeatsOrigin = new bool[scopes];
        _hasDenial = new bool[scopes];
        _numbers = new(() => new(this));
        Corrections = new(this, Pack());
        Sort();
    }

    public ConflictDataset Dataset { get; private set; }

    public SimultaneityPolicy Simultaneity { get; }

    public ClaimTimes Times { get; private set; }

    public OriginTable Origins { get; private set; }

    public ScopeOrder Order { get; private set; }

    public CorrectionTable Corrections { get; private set; }

    /// <summary>The numbers that the claims print.</summary>
    public ClaimNumbers Numbers => _numbers.Value;

    /// <summary>What a claim says the true value is, in base units of its dimension.</summary>
    public ref readonly Estimate EstimateOf(int claim) =>
        ref (RoomFor(claim)[claim] ??= new(Interpret(Dataset.Claims[claim], Dataset.Keys[claim].Unit, KindOf(claim)))).Value;

    /// <summary>Finds what every compared claim says, on all cores: for those who ask of all.</summary>
    public void EstimateAll()
    {
        RoomFor(Dataset.Claims.Count - 1);
        InParallel.Over(Dataset.Claims.Count, ClaimsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (IsCompared(i))
                {
                    EstimateOf(i);
                }
            }
        });
    }

    /// <summary>The number that a claim gives, in base units; null where it gives none, or several, and where it is not compared. <see cref="Numbers"/> is for those who ask of all.</summary>
    public decimal? NumberOf(int claim) => IsCompared(claim) && ClaimNumbers.NumberOf(Dataset, Dataset.Claims[claim]) is var number and not 0 ? number : null;

    /// <summary>The ids of a claim's origins, in their order.</summary>
    public EquatableList<EntityId<Source>> OriginsOf(int claim) => Origins[claim].Origins.ToArray().Select(source => Dataset.Sources[source].Id).Order().ToEquatableList();

    public EntityId<Dimension> DimensionOf(int claim) => Dataset.MeasurementUnits[Dataset.Keys[claim].Unit].Dimension;

    public Exclusion ExclusionOf(int claim) => (Exclusion)_exclusions[claim];

    /// <summary>How many claims are left out for a reason.</summary>
    public int CountOf(Exclusion exclusion) => _exclusions.AsSpan().Count((byte)exclusion);

    public MeasureKind KindOf(int claim) => TraitsOf(claim).Kind;

    public bool IsCompared(int claim) => ExclusionOf(claim) == Exclusion.None;

    public bool IsActual(int claim) => TraitsOf(claim).IsActual;

    /// <summary>The compared claims of a scope, packed; in the order of the first days on which they may hold.</summary>
    public ReadOnlySpan<ClaimRow> RowsOf(int scope) => _rows.AsSpan(StartOf(scope).._ends[scope]);

    /// <summary>Whether a scope has what some rule needs to find anything.</summary>
    public bool Passes(int scope, ScopeScreen screen) => screen switch
    {
        ScopeScreen.Denial => _hasDenial[scope],
        ScopeScreen.RepeatedOrigin => _repeatsOrigin[scope],
        _ => true,
    };

    /// <summary>The most days from the first on which a compared claim of a scope may hold to its last; <see cref="int.MaxValue"/> where there is no end to them.</summary>
    public int LongestOf(int scope) => _longest[scope];

    /// <summary>Where the packed claims of a scope start.</summary>
    public int StartOf(int scope) => Dataset.Keys.StartOf(scope);

    /// <summary>Where a compared claim stands among the packed ones.</summary>
    public int PositionOf(int claim) => _rowOfClaim[claim];

    /// <summary>A packed claim.</summary>
    public ref readonly ClaimRow RowAt(int position) => ref _rows[position];

    /// <summary>Whether the time of one claim is within that of another, as their measures and mode take time.</summary>
    public Certainty TimeOrder(int a, int b)
    {
        var isActual = IsActual(a);
        var order = isActual ? ActualOrder(a, b) : PlanOrder(a, b);
        return order == Certainty.No && isActual && AreNearlySimultaneous(a, b) && Origins[a].IsSameAs(Origins[b]) == Certainty.No
            ? Certainty.Possible
            : order;
    }

    /// <summary>Whether two claims are certainly about the same time; plans without a period hold as of their statement.</summary>
    public bool AreOfOneTime(int a, int b) => !IsActual(a) && Times.PeriodOf(a) is null && Times.PeriodOf(b) is null
        ? Times.StatementOf(a).HasSameKey(Times.StatementOf(b))
        : Times[a].HasSameKey(Times[b]);

    /// <summary>The rows of a dataset; made once for each dataset, as long as the policies stay the same.</summary>
    public static ClaimRows Of(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity)
    {
        if (!Kept.TryGetValue(dataset, out var rows) || rows._hedges != hedges || rows.Simultaneity != simultaneity)
        {
            rows = new(dataset, hedges, simultaneity);
            Kept.AddOrUpdate(dataset, rows);
        }

        return rows;
    }

    private StrongBox<Estimate>?[] RoomFor(int claim)
    {
        var estimates = _estimates;
        return claim < estimates.Length ? estimates : _estimates = Grown.With(estimates, Math.Max(claim, Dataset.Claims.Count - 1));
    }

    private ScopeTraits TraitsOf(int claim) => Dataset.Keys.Traits[Dataset.Keys.ScopeOf(claim)];

    private static Exclusion Excluded(Claim claim) => claim switch
    {
        { Standing: Standing.Corrected } => Exclusion.Corrected,
        { Standing: Standing.Retracted } => Exclusion.Retracted,
        { Stance: Stance.DeniesFigure } => Exclusion.DeniesFigure,
        { Stance: Stance.LeavesUnconfirmed } => Exclusion.LeavesUnconfirmed,
        _ => Exclusion.None,
    };

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
            return Dataset.MeasurementUnits[unit].ToBaseUnits(estimate);
        }

        // Said of something that there is: at least one, or some share of it.
        var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
        return Estimate.Of(some, some, null);
    }

    private Certainty ActualOrder(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (KindOf(a), KindOf(b)) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => Rising(a, b, first.IsWithin(second), first.HasSameKey(second)),
            (MeasureKind.Level, MeasureKind.Flow) => Rising(a, b, IsReachedBy(first, second.Days), IsLastDayOf(first.Days.Hull, second.Days)),
            (MeasureKind.Flow, _) => Certainty.No,
            _ => first.IsSimultaneousWith(second),
        };
    }

    // People leave a reclassifiable count again: between two times it certainly rises only if what it is compared with does.
    private Certainty Rising(int a, int b, Certainty order, bool isSameTime) => !isSameTime && IsReclassifiable(b) && (KindOf(a) == MeasureKind.Level || IsReclassifiable(a))
        ? order.And(Certainty.Possible)
        : order;

    public bool IsReclassifiable(int claim) => TraitsOf(claim).IsReclassifiable;

    // Who is there has come at some time: only a flow since the beginning bounds a level. A level over a stretch is bounded as soon as the flow reaches one of its days.
    private static Certainty IsReachedBy(ClaimTime level, PeriodDays flow) => flow.LatestStart != DayNumber.Past ? Certainty.No
        : (level.IsMoment ? level.Days.LatestEnd : level.Days.LatestStart) <= flow.EarliestEnd ? Certainty.Certain
        : level.Days.EarliestStart <= flow.LatestEnd ? Certainty.Possible
        : Certainty.No;

    private static bool IsLastDayOf(DaySpan level, PeriodDays flow) => level.First == level.Last && flow.EarliestEnd == level.Last && flow.LatestEnd == level.Last;

    private Certainty PlanOrder(int a, int b)
    {
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
