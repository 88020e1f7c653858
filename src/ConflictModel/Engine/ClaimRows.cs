using System.Runtime.CompilerServices;

namespace ConflictModel.Engine;

/// <summary>The claims of a dataset as rows of what comparing needs, under one hedge policy and one simultaneity policy.</summary>
internal sealed partial class ClaimRows
{
    // Claims a thread takes at a time.
    private const int ClaimsAtATime = 4096;

    // What is last asked of a dataset is kept with it: another comparer with the same policies reads the same rows.
    private static readonly ConditionalWeakTable<ConflictDataset, ClaimRows> Kept = [];

    private readonly HedgePolicy _hedges;
    private readonly ClaimRow[] _rows;
    private readonly int[] _rowOfClaim;
    private readonly int[] _starts;
    private readonly bool[] _repeatsOrigin;
    private readonly int[] _longest;
    private readonly bool[] _hasDenial;
    private ClaimNumbers? _numbers;

    public ClaimRows(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity)
    {
        Dataset = dataset;
        _hedges = hedges;
        Simultaneity = simultaneity;
        Times = new(dataset, simultaneity);
        Origins = new(dataset);
        Order = new(dataset.Keys);
        var count = dataset.Claims.Count;
        Estimates = new Estimate[count];
        Dimensions = new EntityId<Dimension>[count];
        Exclusions = new Exclusion[count];
        Kinds = new MeasureKind[count];
        var measures = Array.ConvertAll(dataset.Keys.ScopeKeys, key => dataset.Measures[key.Measure]);
        var dimensions = DimensionNumbers();
        var dimensionOfClaim = new int[count];
        _hasDenial = new bool[dataset.Keys.Scopes.Length];
        _repeatsOrigin = new bool[dataset.Keys.Scopes.Length];
        _longest = new int[dataset.Keys.Scopes.Length];
        InParallel.Over(count, ClaimsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                var claim = dataset.Claims[i];
                var unitKey = dataset.MeasurementUnits.KeyOf(claim.Quantity.Unit);
                var unit = dataset.MeasurementUnits[unitKey];
                var measure = measures[dataset.Keys.ScopeOf(i)];
                Kinds[i] = measure.Kind;
                Dimensions[i] = unit.Dimension;
                Exclusions[i] = ExclusionOf(claim);
                Estimates[i] = EstimateOf(claim, unit, Kinds[i], hedges);
                if (claim.Stance is Stance.DeniesEvent or Stance.DeniesFigure)
                {
                    _hasDenial[dataset.Keys.ScopeOf(i)] = true;
                }

                var report = dataset.Reports.KeyOf(claim.Report);
                Times.Add(i, report, Kinds[i]);
                Origins.Add(i, report);
                dimensionOfClaim[i] = dimensions[unitKey];
            }
        });
        Corrections = new(this);
        (_rows, _rowOfClaim, _starts) = ByScope(measures, dimensionOfClaim);
    }

    public ConflictDataset Dataset { get; private set; }

    public SimultaneityPolicy Simultaneity { get; }

    public ClaimTimes Times { get; private set; }

    public OriginTable Origins { get; private set; }

    public ScopeOrder Order { get; private set; }

    public CorrectionTable Corrections { get; private set; }

    /// <summary>The numbers that the claims print.</summary>
    public ClaimNumbers Numbers => _numbers ?? Interlocked.CompareExchange(ref _numbers, new(this), null) ?? _numbers;

    /// <summary>What each claim says the true value is, in base units of its dimension.</summary>
    public Estimate[] Estimates { get; private set; }

    public EntityId<Dimension>[] Dimensions { get; private set; }

    public Exclusion[] Exclusions { get; private set; }

    public MeasureKind[] Kinds { get; private set; }

    public bool IsCompared(int claim) => Exclusions[claim] == Exclusion.None;

    public bool IsActual(int claim) => Dataset.Keys.ScopeKeys[Dataset.Keys.ScopeOf(claim)].Mode == Mode.Actual;

    /// <summary>The compared claims of a scope, packed; in the order of the first days on which they may hold.</summary>
    public ReadOnlySpan<ClaimRow> RowsOf(int scope) => _rows.AsSpan(_starts[scope].._starts[scope + 1]);

    /// <summary>Whether two compared claims of a scope are certainly of one origin, and about the same period.</summary>
    public bool RepeatsOrigin(int scope) => _repeatsOrigin[scope];

    /// <summary>Whether a claim of a scope denies an event or a figure.</summary>
    public bool HasDenial(int scope) => _hasDenial[scope];

    /// <summary>The most days from the first on which a compared claim of a scope may hold to its last; <see cref="int.MaxValue"/> where there is no end to them.</summary>
    public int LongestOf(int scope) => _longest[scope];

    /// <summary>Where the packed claims of a scope start.</summary>
    public int StartOf(int scope) => _starts[scope];

    /// <summary>Where a compared claim stands among the packed ones.</summary>
    public int PositionOf(int claim) => _rowOfClaim[claim];

    /// <summary>A packed claim.</summary>
    public ref readonly ClaimRow RowAt(int position) => ref _rows[position];

    /// <summary>Whether the time of one claim is within that of another, as their measures and mode take time.</summary>
    public Certainty TimeOrder(int a, int b)
    {
        var mode = Dataset.Claims[a].Scope.Mode;
        var order = mode == Mode.Actual ? ActualOrder(a, b) : PlanOrder(a, b);
        return order == Certainty.No && mode == Mode.Actual && AreNearlySimultaneous(a, b) && Origins[a].IsSameAs(Origins[b]) == Certainty.No
            ? Certainty.Possible
            : order;
    }

    /// <summary>Whether two claims are certainly about the same time; plans without a period hold as of their statement.</summary>
    public bool AreOfOneTime(int a, int b) => Dataset.Claims[a].Scope.Mode != Mode.Actual && Times.PeriodOf(a) is null && Times.PeriodOf(b) is null
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

    private static Exclusion ExclusionOf(Claim claim) => claim switch
    {
        { Standing: Standing.Corrected } => Exclusion.Corrected,
        { Standing: Standing.Retracted } => Exclusion.Retracted,
        { Stance: Stance.DeniesFigure } => Exclusion.DeniesFigure,
        { Stance: Stance.LeavesUnconfirmed } => Exclusion.LeavesUnconfirmed,
        _ => Exclusion.None,
    };

    private static Estimate EstimateOf(Claim claim, MeasurementUnit unit, MeasureKind kind, HedgePolicy hedges)
    {
        if (claim.Stance == Stance.DeniesEvent)
        {
            return Estimate.Of(QuantityRange.Exactly(0), QuantityRange.Exactly(0), 0);
        }

        var estimate = hedges.Interpret(claim.Quantity.Figure);
        if (claim.Quantity.Figure.IsQuantified)
        {
            return unit.ToBaseUnits(estimate);
        }

        // Said of something that there is: at least one, or some share of it.
        var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
        return Estimate.Of(some, some, null);
    }

    private Certainty ActualOrder(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (Kinds[a], Kinds[b]) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => Rising(a, b, first.IsWithin(second), first.HasSameKey(second)),
            (MeasureKind.Level, MeasureKind.Flow) => Rising(a, b, IsReachedBy(first, second.Days), IsLastDayOf(first.Days.Hull, second.Days)),
            (MeasureKind.Flow, _) => Certainty.No,
            _ => first.IsSimultaneousWith(second),
        };
    }

    // People leave a reclassifiable count again: between two times it certainly rises only if what it is compared with does.
    private Certainty Rising(int a, int b, Certainty order, bool isSameTime) => !isSameTime && IsReclassifiable(b) && (Kinds[a] == MeasureKind.Level || IsReclassifiable(a))
        ? order.And(Certainty.Possible)
        : order;

    public bool IsReclassifiable(int claim) => Dataset.Measures[Dataset.Keys.ScopeKeys[Dataset.Keys.ScopeOf(claim)].Measure].IsReclassifiable;

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
            (null, null) => Kinds[a] == Kinds[b] ? stated : stated.And(Certainty.Possible),
            (null, _) or (_, null) => stated.And(Certainty.Possible),
            _ => stated.And(ActualOrder(a, b)),
        };
    }

    private bool AreNearlySimultaneous(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (Kinds[a], Kinds[b]) switch
        {
            // Two counts since the beginning, whose ends lie close.
            (MeasureKind.Flow, MeasureKind.Flow) => first.Days.LatestStart == DayNumber.Past && second.Days.LatestStart == DayNumber.Past
                && first.Days.EarliestEnd - second.Days.LatestEnd <= Simultaneity.IndependentOriginsDays,
            (MeasureKind.Flow, _) or (_, MeasureKind.Flow) => false,
            _ => first.DaysApart(second) <= Simultaneity.IndependentOriginsDays,
        };
    }
}
