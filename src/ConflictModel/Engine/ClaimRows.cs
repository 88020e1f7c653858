namespace ConflictModel.Engine;

/// <summary>The claims of a dataset as rows of what comparing needs, under one hedge policy and one simultaneity policy.</summary>
internal sealed class ClaimRows
{
    public ClaimRows(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity)
    {
        Dataset = dataset;
        Simultaneity = simultaneity;
        Times = ClaimTimes.Of(dataset, simultaneity);
        Origins = new(dataset);
        Order = new(dataset.Keys);
        Corrections = new(this);
        var count = dataset.Claims.Count;
        Estimates = new Estimate[count];
        Dimensions = new EntityId<Dimension>[count];
        Exclusions = new Exclusion[count];
        Kinds = new MeasureKind[count];
        for (var i = 0; i < count; i++)
        {
            var claim = dataset.Claims[i];
            var unit = dataset.MeasurementUnits[claim.Quantity.Unit];
            Kinds[i] = dataset.Measures[claim.Scope.Measure].Kind;
            Dimensions[i] = unit.Dimension;
            Exclusions[i] = ExclusionOf(claim);
            Estimates[i] = EstimateOf(claim, unit, Kinds[i], hedges);
        }
    }

    public ConflictDataset Dataset { get; }

    public SimultaneityPolicy Simultaneity { get; }

    public ClaimTimes Times { get; }

    public OriginTable Origins { get; }

    public ScopeOrder Order { get; }

    public CorrectionTable Corrections { get; }

    /// <summary>What each claim says the true value is, in base units of its dimension.</summary>
    public Estimate[] Estimates { get; }

    public EntityId<Dimension>[] Dimensions { get; }

    public Exclusion[] Exclusions { get; }

    public MeasureKind[] Kinds { get; }

    public bool IsCompared(int claim) => Exclusions[claim] == Exclusion.None;

    /// <summary>Whether the time of one claim is within that of another, as their measures and mode take time.</summary>
    public Certainty TimeOrder(int a, int b)
    {
        var mode = Dataset.Claims[a].Scope.Mode;
        var order = mode == Mode.Actual ? ActualOrder(a, b) : PlanOrder(a, b);
        return order == Certainty.No && mode == Mode.Actual && AreNearlySimultaneous(a, b) && Origins[a].IsSameAs(Origins[b]) == Certainty.No
            ? Certainty.Possible
            : order;
    }

    /// <summary>The days as of which a claim holds: of a count, those on which it may end; of a plan without a period, those of its statement.</summary>
    public DaySpan AsOf(int claim) => Times.Periods[claim] is null && Dataset.Claims[claim].Scope.Mode != Mode.Actual ? Times.Statements[claim].Days.Hull
        : Kinds[claim] == MeasureKind.Flow ? new(Times.Times[claim].Days.EarliestEnd, Times.Times[claim].Days.LatestEnd)
        : Times.Times[claim].Days.Hull;

    /// <summary>Whether two claims count from the same beginning, as far as they count at all.</summary>
    public bool ShareBeginning(int a, int b)
    {
        var (first, second) = (Times.Times[a].Days, Times.Times[b].Days);
        return Kinds[a] == Kinds[b]
            && (Kinds[a] != MeasureKind.Flow
                || (Times.Periods[a] is null && Times.Periods[b] is null)
                || (first.EarliestStart == first.LatestStart && second.EarliestStart == second.LatestStart && first.EarliestStart == second.EarliestStart));
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
        if (claim.Quantity.Figure.Hedge != Hedge.Unquantified)
        {
            return unit.ToBaseUnits(estimate);
        }

        // Said of something that there is: at least one, or some share of it.
        var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
        return Estimate.Of(some, some, null);
    }

    private Certainty ActualOrder(int a, int b)
    {
        var (first, second) = (Times.Times[a], Times.Times[b]);
        return (Kinds[a], Kinds[b]) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => MayShrink(a, b) ? first.IsWithin(second).And(Certainty.Possible) : first.IsWithin(second),
            (MeasureKind.Level, MeasureKind.Flow) => MayShrink(a, b) ? IsReachedBy(first.Days.Hull, second.Days).And(Certainty.Possible) : IsReachedBy(first.Days.Hull, second.Days),
            (MeasureKind.Flow, _) => Certainty.No,
            _ => first.IsSimultaneousWith(second),
        };
    }

    // Of the wounded some die or turn out unhurt: their number as of one day is no certain bound as of another.
    private bool MayShrink(int narrower, int wider) => Dataset.Measures[Dataset.Claims[wider].Scope.Measure].IsReclassifiable
        && !Times.Times[narrower].HasSameKey(Times.Times[wider])
        && (AsOf(narrower) != AsOf(wider) || AsOf(wider).First != AsOf(wider).Last);

    // Who is there has come at some time: only a flow since the beginning bounds a level.
    private static Certainty IsReachedBy(DaySpan level, PeriodDays flow) => flow.LatestStart != DayNumber.Past ? Certainty.No
        : level.Last <= flow.EarliestEnd ? Certainty.Certain
        : level.First <= flow.LatestEnd ? Certainty.Possible
        : Certainty.No;

    private Certainty PlanOrder(int a, int b)
    {
        var (first, second) = (Times.Statements[a], Times.Statements[b]);
        var stated = first.HasSameKey(second) ? Certainty.Certain
            : first.DaysApart(second) <= Simultaneity.PlanDays ? Certainty.Possible
            : Certainty.No;
        return (Times.Periods[a], Times.Periods[b]) switch
        {
            (null, null) => stated,
            (null, _) or (_, null) => stated.And(Certainty.Possible),
            _ => stated.And(ActualOrder(a, b)),
        };
    }

    private bool AreNearlySimultaneous(int a, int b)
    {
        var (first, second) = (Times.Times[a], Times.Times[b]);
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
