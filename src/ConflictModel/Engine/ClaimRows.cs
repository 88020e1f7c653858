namespace ConflictModel.Engine;

/// <summary>The claims of a dataset as rows of what comparing needs, under one hedge policy and one simultaneity policy.</summary>
internal sealed class ClaimRows
{
    private const int OpenDay = 2_000_000_000;

    private readonly ClaimRow[] _rows;
    private readonly int[] _rowOfClaim;
    private readonly int[] _starts;

    public ClaimRows(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity)
    {
        Dataset = dataset;
        Simultaneity = simultaneity;
        Times = ClaimTimes.Of(dataset, simultaneity);
        Origins = new(dataset);
        Order = new(dataset.Keys);
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

        (_rows, _rowOfClaim, _starts) = Packed();
    }

    public ConflictDataset Dataset { get; }

    public SimultaneityPolicy Simultaneity { get; }

    public ClaimTimes Times { get; }

    public OriginTable Origins { get; }

    public ScopeOrder Order { get; }

    /// <summary>What each claim says the true value is, in base units of its dimension.</summary>
    public Estimate[] Estimates { get; }

    public EntityId<Dimension>[] Dimensions { get; }

    public Exclusion[] Exclusions { get; }

    public MeasureKind[] Kinds { get; }

    public bool IsCompared(int claim) => Exclusions[claim] == Exclusion.None;

    public bool IsActual(int claim) => Dataset.Claims[claim].Scope.Mode == Mode.Actual;

    /// <summary>The compared claims of a scope, packed.</summary>
    public ReadOnlySpan<ClaimRow> RowsOf(int scope) => _rows.AsSpan(_starts[scope].._starts[scope + 1]);

    /// <summary>A compared claim, packed.</summary>
    public ref readonly ClaimRow RowOf(int claim) => ref _rows[_rowOfClaim[claim]];

    /// <summary>Whether the time of one claim is within that of another, as their measures and mode take time.</summary>
    public Certainty TimeOrder(int a, int b)
    {
        var mode = Dataset.Claims[a].Scope.Mode;
        var order = mode == Mode.Actual ? ActualOrder(a, b) : PlanOrder(a, b);
        return order == Certainty.No && mode == Mode.Actual && AreNearlySimultaneous(a, b) && Origins[a].IsSameAs(Origins[b]) == Certainty.No
            ? Certainty.Possible
            : order;
    }

    private (ClaimRow[] Rows, int[] RowOfClaim, int[] Starts) Packed()
    {
        var keys = Dataset.Keys;
        var dimensions = new Dictionary<EntityId<Dimension>, int>();
        var rows = new ClaimRow[Dataset.Claims.Count];
        var rowOfClaim = new int[Dataset.Claims.Count];
        var starts = new int[keys.Scopes.Length + 1];
        var next = 0;
        for (var scope = 0; scope < keys.Scopes.Length; scope++)
        {
            foreach (var claim in keys.ClaimsOf(scope))
            {
                rowOfClaim[claim] = next;
                if (IsCompared(claim))
                {
                    if (!dimensions.TryGetValue(Dimensions[claim], out var dimension))
                    {
                        dimension = dimensions.Count;
                        dimensions.Add(Dimensions[claim], dimension);
                    }

                    rows[next++] = Pack(claim, dimension);
                }
            }

            starts[scope + 1] = next;
        }

        return (rows, rowOfClaim, starts);
    }

    private ClaimRow Pack(int claim, int dimension)
    {
        var (estimate, time) = (Estimates[claim], Times.Times[claim]);
        var days = time.Days;
        return new()
        {
            Claim = claim,
            Low = Low(estimate.Plausible),
            High = High(estimate.Plausible),
            PossibleLow = Low(estimate.Possible),
            PossibleHigh = High(estimate.Possible),
            Start = Day(days.EarliestStart),
            LatestStart = Day(days.LatestStart),
            EarliestEnd = Day(days.EarliestEnd),
            End = Day(days.LatestEnd),
            Key = time.Key,
            Origin = Origins[claim].Number,
            Dimension = dimension,
            IsExact = days.EarliestStart == days.LatestStart && days.EarliestEnd == days.LatestEnd && (!time.IsMoment || days.EarliestStart == days.LatestEnd),
            IsWindow = time.IsMoment && days.EarliestStart != days.LatestEnd,
        };

        // Rounded outwards of the truth where an end is left out or its double is not exact: then a strict comparison passes whatever violates.
        static double Low(QuantityRange range) => !range.HasLow ? double.NegativeInfinity
            : range.IncludesLow && IsExactDouble(range.Low) ? (double)range.Low
            : Math.BitIncrement((double)range.Low);

        static double High(QuantityRange range) => !range.HasHigh ? double.PositiveInfinity
            : range.IncludesHigh && IsExactDouble(range.High) ? (double)range.High
            : Math.BitDecrement((double)range.High);

        static bool IsExactDouble(decimal value) => value.Scale == 0 && Math.Abs(value) <= 9_007_199_254_740_992;

        // Open and unknown ends lie beyond every day that is named, in the order of their sentinels.
        static int Day(long day) => day <= DayNumber.UnknownPast ? (int)(day - DayNumber.Past) - OpenDay
            : day >= DayNumber.UnknownFuture ? OpenDay - (int)(DayNumber.Future - day)
            : (int)Math.Clamp(day, 10 - OpenDay, OpenDay - 10);
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
            (MeasureKind.Flow, MeasureKind.Flow) => first.IsWithin(second),
            (MeasureKind.Level, MeasureKind.Flow) => IsReachedBy(first.Days.Hull, second.Days),
            (MeasureKind.Flow, _) => Certainty.No,
            _ => first.IsSimultaneousWith(second),
        };
    }

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
