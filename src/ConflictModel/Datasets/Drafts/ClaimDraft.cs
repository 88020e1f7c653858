namespace ConflictModel;

/// <summary>A claim as written in a dataset file.</summary>
public sealed record ClaimDraft : EntityDraft
{
    private readonly AxisDrafts _axes;

    /// <summary>The report that contains it.</summary>
    public DraftValue Report { get; init; }

    /// <summary>The sources that the report cites.</summary>
    public EquatableList<AttributionStepDraft> Attribution { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The stance of the claim towards its figure.</summary>
    public DraftValue Stance { get; init; }

    /// <summary>The likelihood that the speaker gave.</summary>
    public DraftValue Likelihood { get; init; }

    /// <summary>The Admiralty code of its credibility.</summary>
    public DraftValue Credibility { get; init; }

    /// <summary>The measure of its scope.</summary>
    public DraftValue Measure { get; init; }

    /// <summary>The category of its scope.</summary>
    public DraftValue Category
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Category)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Category)] = value;
    }

    /// <summary>The actor of its scope.</summary>
    public DraftValue Actor
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Actor)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Actor)] = value;
    }

    /// <summary>The counterparty of its scope.</summary>
    public DraftValue Counterparty
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Counterparty)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Counterparty)] = value;
    }

    /// <summary>The responsible of its scope.</summary>
    public DraftValue Responsible
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Responsible)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Responsible)] = value;
    }

    /// <summary>The place of its scope.</summary>
    public DraftValue Place
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Place)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Place)] = value;
    }

    /// <summary>The event of its scope.</summary>
    public DraftValue Event
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Event)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Event)] = value;
    }

    /// <summary>The period of its scope.</summary>
    public DraftValue Period { get; init; }

    /// <summary>The mode of its scope.</summary>
    public DraftValue Mode { get; init; }

    /// <summary>The figure.</summary>
    public DraftValue Figure { get; init; }

    /// <summary>The measurement unit.</summary>
    public DraftValue Unit { get; init; }

    /// <summary>The basis of the count.</summary>
    public DraftValue Basis { get; init; }

    /// <summary>The words of the report.</summary>
    public DraftValue Quote { get; init; }

    /// <summary>The language of the quote.</summary>
    public DraftValue Language { get; init; }

    /// <summary>The position in the report.</summary>
    public DraftValue Locator { get; init; }

    /// <summary>Gets whether the source has since corrected or withdrawn the claim.</summary>
    public DraftValue Standing { get; init; }

    /// <summary>The claim that it corrects.</summary>
    public DraftValue Corrects { get; init; }

    /// <summary>A coordinate of its scope, by name.</summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coordinate.</exception>
    public DraftValue this[ScopeCoordinate coordinate] => Guard.Defined(coordinate, nameof(coordinate)) switch
    {
        ScopeCoordinate.Measure => Measure,
        ScopeCoordinate.Period => Period,
        ScopeCoordinate.Mode => Mode,
        _ => _axes[ScopeAxis.SlotOf(coordinate)],
    };

    /// <summary>The draft with another value at a coordinate of its scope.</summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <param name="value">The value.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coordinate.</exception>
    public ClaimDraft With(ScopeCoordinate coordinate, DraftValue value)
    {
        switch (Guard.Defined(coordinate, nameof(coordinate)))
        {
            case ScopeCoordinate.Measure: return this with { Measure = value };
            case ScopeCoordinate.Period: return this with { Period = value };
            case ScopeCoordinate.Mode: return this with { Mode = value };
            default:
                var axes = _axes;
                axes[ScopeAxis.SlotOf(coordinate)] = value;
                return this with { Axes = axes };
        }
    }

    /// <summary>The coordinates of its scope at each axis.</summary>
    internal AxisDrafts Axes
    {
        get => _axes;
        init => _axes = value;
    }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Claim> Read() => DraftReading.Of(this, DraftClaims.Claim);

    internal override string List => "claims";

    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
    [
        .. base.Needed,
        ("report", Report),
        ("scope.measure", Measure),
        ("unit", Unit),
        .. Attribution.SelectMany(step => step.Needed),
    ];

    internal override IEnumerable<DraftValue> Values =>
    [
        Id, Note, Report, .. Attribution.SelectMany(item => item.Values), Stance, Likelihood, Credibility, Measure,
        .. (ReadOnlySpan<DraftValue>)_axes,
        Period, Mode, Figure, Unit, Basis, Quote, Language, Locator, Standing, Corrects,
    ];
}
