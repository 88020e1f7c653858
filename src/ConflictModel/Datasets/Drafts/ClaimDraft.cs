namespace ConflictModel;

/// <summary>A claim as written in a dataset file.</summary>
public sealed record ClaimDraft : EntityDraft
{
    // Axes by their slots, and after them all other values but the id and the note. A claim gives a third of them.
    private readonly GivenValues _values;

    /// <summary>A claim that gives nothing yet.</summary>
    public ClaimDraft()
    {
    }

    // What "with" starts from. The list of values is changed while a draft is made, and so must not be shared.
    private ClaimDraft(ClaimDraft original)
        : base(original) =>
        (_values, Attribution) = (original._values.Copy(), original.Attribution);

    /// <summary>The report that contains it.</summary>
    public DraftValue Report { get => _values[Slot.Report]; init => _values[Slot.Report] = value; }

    /// <summary>The sources that the report cites.</summary>
    public EquatableList<AttributionStepDraft> Attribution { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The stance of the claim towards its figure.</summary>
    public DraftValue Stance { get => _values[Slot.Stance]; init => _values[Slot.Stance] = value; }

    /// <summary>The likelihood that the speaker gave.</summary>
    public DraftValue Likelihood { get => _values[Slot.Likelihood]; init => _values[Slot.Likelihood] = value; }

    /// <summary>The Admiralty code of its credibility.</summary>
    public DraftValue Credibility { get => _values[Slot.Credibility]; init => _values[Slot.Credibility] = value; }

    /// <summary>The measure of its scope.</summary>
    public DraftValue Measure { get => _values[Slot.Measure]; init => _values[Slot.Measure] = value; }

    /// <summary>The category of its scope.</summary>
    public DraftValue Category { get => _values[Slot.Category]; init => _values[Slot.Category] = value; }

    /// <summary>The actor of its scope.</summary>
    public DraftValue Actor { get => _values[Slot.Actor]; init => _values[Slot.Actor] = value; }

    /// <summary>The counterparty of its scope.</summary>
    public DraftValue Counterparty { get => _values[Slot.Counterparty]; init => _values[Slot.Counterparty] = value; }

    /// <summary>The responsible of its scope.</summary>
    public DraftValue Responsible { get => _values[Slot.Responsible]; init => _values[Slot.Responsible] = value; }

    /// <summary>The place of its scope.</summary>
    public DraftValue Place { get => _values[Slot.Place]; init => _values[Slot.Place] = value; }

    /// <summary>The event of its scope.</summary>
    public DraftValue Event { get => _values[Slot.Event]; init => _values[Slot.Event] = value; }

    /// <summary>The period of its scope.</summary>
    public DraftValue Period { get => _values[Slot.Period]; init => _values[Slot.Period] = value; }

    /// <summary>The mode of its scope.</summary>
    public DraftValue Mode { get => _values[Slot.Mode]; init => _values[Slot.Mode] = value; }

    /// <summary>The figure.</summary>
    public DraftValue Figure { get => _values[Slot.Figure]; init => _values[Slot.Figure] = value; }

    /// <summary>The measurement unit.</summary>
    public DraftValue Unit { get => _values[Slot.Unit]; init => _values[Slot.Unit] = value; }

    /// <summary>The basis of the count.</summary>
    public DraftValue Basis { get => _values[Slot.Basis]; init => _values[Slot.Basis] = value; }

    /// <summary>The words of the report.</summary>
    public DraftValue Quote { get => _values[Slot.Quote]; init => _values[Slot.Quote] = value; }

    /// <summary>The language of the quote.</summary>
    public DraftValue Language { get => _values[Slot.Language]; init => _values[Slot.Language] = value; }

    /// <summary>The position in the report.</summary>
    public DraftValue Locator { get => _values[Slot.Locator]; init => _values[Slot.Locator] = value; }

    /// <summary>Gets whether the source has since corrected or withdrawn the claim.</summary>
    public DraftValue Standing { get => _values[Slot.Standing]; init => _values[Slot.Standing] = value; }

    /// <summary>The claim that it corrects.</summary>
    public DraftValue Corrects { get => _values[Slot.Corrects]; init => _values[Slot.Corrects] = value; }

    /// <summary>A coordinate of its scope, by name.</summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coordinate.</exception>
    public DraftValue this[ScopeCoordinate coordinate] => Guard.Defined(coordinate, nameof(coordinate)) switch
    {
        ScopeCoordinate.Measure => Measure,
        ScopeCoordinate.Period => Period,
        ScopeCoordinate.Mode => Mode,
        _ => _values[ScopeAxis.SlotOf(coordinate)],
    };

    /// <summary>The draft with another value at a coordinate of its scope.</summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <param name="value">The value.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coordinate.</exception>
    public ClaimDraft With(ScopeCoordinate coordinate, DraftValue value)
    {
        var slot = Guard.Defined(coordinate, nameof(coordinate)) switch
        {
            ScopeCoordinate.Measure => Slot.Measure,
            ScopeCoordinate.Period => Slot.Period,
            ScopeCoordinate.Mode => Slot.Mode,
            _ => ScopeAxis.SlotOf(coordinate),
        };
        return this with { Changed = (slot, value) };
    }

    private (int Slot, DraftValue Value) Changed
    {
        init => _values[value.Slot] = value.Value;
    }

    /// <summary>The coordinates of its scope at each axis.</summary>
    internal AxisDrafts Axes
    {
        get
        {
            var axes = default(AxisDrafts);
            for (var slot = 0; slot < ScopeAxis.Count; slot++)
            {
                axes[slot] = _values[slot];
            }

            return axes;
        }

        init
        {
            for (var slot = 0; slot < ScopeAxis.Count; slot++)
            {
                _values[slot] = value[slot];
            }
        }
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
        Category, Actor, Counterparty, Responsible, Place, Event,
        Period, Mode, Figure, Unit, Basis, Quote, Language, Locator, Standing, Corrects,
    ];

    private static class Slot
    {
        public const int Category = (int)ScopeCoordinate.Category - (int)ScopeCoordinate.Category;
        public const int Actor = (int)ScopeCoordinate.Actor - (int)ScopeCoordinate.Category;
        public const int Counterparty = (int)ScopeCoordinate.Counterparty - (int)ScopeCoordinate.Category;
        public const int Responsible = (int)ScopeCoordinate.Responsible - (int)ScopeCoordinate.Category;
        public const int Place = (int)ScopeCoordinate.Place - (int)ScopeCoordinate.Category;
        public const int Event = (int)ScopeCoordinate.Event - (int)ScopeCoordinate.Category;
        public const int Report = ScopeAxis.Count;
        public const int Stance = ScopeAxis.Count + 1;
        public const int Likelihood = ScopeAxis.Count + 2;
        public const int Credibility = ScopeAxis.Count + 3;
        public const int Measure = ScopeAxis.Count + 4;
        public const int Period = ScopeAxis.Count + 5;
        public const int Mode = ScopeAxis.Count + 6;
        public const int Figure = ScopeAxis.Count + 7;
        public const int Unit = ScopeAxis.Count + 8;
        public const int Basis = ScopeAxis.Count + 9;
        public const int Quote = ScopeAxis.Count + 10;
        public const int Language = ScopeAxis.Count + 11;
        public const int Locator = ScopeAxis.Count + 12;
        public const int Standing = ScopeAxis.Count + 13;
        public const int Corrects = ScopeAxis.Count + 14;
    }
}
