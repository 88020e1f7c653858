namespace ConflictModel.Tests;

/// <summary>A claim as the oracle sees it.</summary>
internal sealed class OracleClaim
{
    public required Claim Claim { get; init; }

    public required MeasureKind Kind { get; init; }

    public required EntityId<Dimension> Dimension { get; init; }

    public required bool IsCompared { get; init; }

    public required QuantityRange Possible { get; init; }

    public required QuantityRange Plausible { get; init; }

    /// <summary>When it holds: the period given, or the one that its statement implies.</summary>
    public required OraclePeriods Time { get; init; }

    public required OraclePeriods Stated { get; init; }

    public required OracleOrigins Origins { get; init; }

    /// <summary>The event that it is about, if it names one.</summary>
    public required OracleEvent? Event { get; init; }

    /// <summary>Where it is about, as its event says.</summary>
    public Coordinate<Place> Place => Event?.PlaceOf(Scope.Place) ?? Scope.Place;

    /// <summary>Which number it bounds, where it is a count of a stretch that is over.</summary>
    public OracleCount? Count { get; private set; }

    public Scope Scope => Claim.Scope;

    public UncertainPeriod? Period => Claim.Scope.Period;

    /// <summary>Whether nothing but the period differs.</summary>
    public bool HasScopeOf(OracleClaim other) => Scope.Measure == other.Scope.Measure && Scope.Category == other.Scope.Category && Scope.Actor == other.Scope.Actor
        && Scope.Counterparty == other.Scope.Counterparty && Scope.Responsible == other.Scope.Responsible && Place == other.Place && Scope.Event == other.Scope.Event && Scope.Mode == other.Scope.Mode;

    public static OracleClaim Of(Claim claim, ConflictDataset dataset)
    {
        var kind = dataset.Measures[claim.Scope.Measure].Kind;
        var unit = dataset.MeasurementUnits[claim.Quantity.Unit];
        var (possible, plausible) = Ranges(claim, kind, unit);
        var stated = StatedOn(claim, dataset);
        var happened = claim.Scope.Event.Id is { } id ? new OracleEvent(id, dataset) : null;
        var seen = new OracleClaim
        {
            Claim = claim,
            Kind = kind,
            Dimension = unit.Dimension,
            IsCompared = claim is { Standing: Standing.Current, Stance: Stance.Affirms or Stance.DeniesEvent },
            Possible = possible,
            Plausible = plausible,
            Event = happened,
            Time = TimeOf(claim, kind, stated, happened),
            Stated = stated is null ? OraclePeriods.OfUnknownMoment() : OraclePeriods.Of(stated),
            Origins = OracleOrigins.Of(claim, dataset),
        };
        seen.Count = OracleCount.Of(seen, IsDatedByRelay(claim.Attribution));
        return seen;
    }

    // An origin whose words are dated by whoever passes them on.
    private static bool IsDatedByRelay(Attribution attribution) => attribution.Steps.Any(step => step.Cites.IsEmpty ? step.Date is null : IsDatedByRelay(step.Cites));

    private static (QuantityRange Possible, QuantityRange Plausible) Ranges(Claim claim, MeasureKind kind, MeasurementUnit unit)
    {
        var figure = claim.Quantity.Figure;
        if (claim.Stance == Stance.DeniesEvent)
        {
            return (QuantityRange.Exactly(0), QuantityRange.Exactly(0));
        }

        if (figure is { Hedge: Hedge.Unquantified, Bounds: null })
        {
            var some = kind == MeasureKind.Ratio ? QuantityRange.MoreThan(0) : QuantityRange.AtLeast(1);
            return (some, some);
        }

        var estimate = HedgePolicy.Default.Interpret(figure);
        return (unit.ToBaseUnits(estimate.Possible), unit.ToBaseUnits(estimate.Plausible));
    }

    // A count of an event that goes back as far counts what there was of it; a level without a period is of the event's day, or of some time in a longer one that was over when it was said.
    private static OraclePeriods TimeOf(Claim claim, MeasureKind kind, string? stated, OracleEvent? happened)
    {
        var given = TimeOf(claim, kind, stated);
        if (claim.Scope.Mode != Mode.Actual || happened?.Stretch is not { } stretch)
        {
            return given;
        }

        return kind == MeasureKind.Flow ? happened.Covered(given, claim.Scope.Period is not null)
            : kind == MeasureKind.Level && claim.Scope.Period is null
                && (happened.IsOneDay || (stated is not null && OraclePeriods.Of(stated).Ends.EarliestStart > stretch.Ends.LatestEnd)) ? stretch.AsMoment(happened.IsOneDay)
            : given;
    }

    private static OraclePeriods TimeOf(Claim claim, MeasureKind kind, string? stated)
    {
        if (claim.Scope.Period is { } period)
        {
            return OraclePeriods.Of(period.ToString());
        }

        var isCount = kind == MeasureKind.Flow && claim.Scope.Mode == Mode.Actual;
        return stated is null ? isCount ? OraclePeriods.OfCountUpToUnknown() : OraclePeriods.OfUnknownMoment()
            : OraclePeriods.Of(isCount ? "../" + stated : stated);
    }

    /// <summary>When the origins said it; null where that is not known, or where they said it at different times.</summary>
    private static string? StatedOn(Claim claim, ConflictDataset dataset)
    {
        var dates = new List<string?>();
        Walk(claim.Attribution, dataset.Reports[claim.Report].Date?.ToString());
        return dates.Distinct(StringComparer.Ordinal).Count() == 1 ? dates[0] : null;

        void Walk(Attribution attribution, string? outer)
        {
            if (attribution.IsEmpty)
            {
                dates.Add(outer);
            }

            foreach (var step in attribution.Steps)
            {
                Walk(step.Cites, step.Date?.ToString() ?? outer);
            }
        }
    }
}

/// <summary>A pair that violates the order, as the oracle sees it.</summary>
internal sealed record OracleViolation
{
    public required Claim Narrower { get; init; }

    public required Scope NarrowerScope { get; init; }

    public required Scope WiderScope { get; init; }

    public required Claim Wider { get; init; }

    public required bool IsContradiction { get; init; }

    public required string Rule { get; init; }

    public required decimal Gap { get; init; }
}
