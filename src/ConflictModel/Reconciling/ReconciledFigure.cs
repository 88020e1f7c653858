namespace ConflictModel;

/// <summary>
/// The figure that a rule concludes for one scope at one time, with the claims that support it, allow it or dissent from it, and the trace
/// of the rules.
/// </summary>
/// <remarks>
/// A cumulative count and a level are different figures at different times: those of one scope are a series
/// (<see cref="ReconciliationResult.SeriesOf"/>), never one number for all time. Equality compares everything. Immutable.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ReconciledFigure
{
    /// <summary>
    /// The exact scope of the figure, with the period that the claims give or imply. The period is <see langword="null"/> if none is known,
    /// and for a plan or forecast without one, which holds as of its statement.
    /// </summary>
    public required Scope Scope { get; init => field = Guard.NotNull(value); }

    /// <summary>When a plan or forecast was stated; <see langword="null"/> for what is or was so, and where it is not known.</summary>
    public UncertainDate? Stated { get; init; }

    /// <summary>The dimension of <see cref="Range"/> and <see cref="Best"/>.</summary>
    public required EntityId<Dimension> Dimension { get; init => field = Guard.Assigned(value); }

    /// <summary>The possible range, in base units; <see langword="null"/> if no rule decided.</summary>
    public QuantityRange? Range { get; init; }

    /// <summary>The best number, in base units; <see langword="null"/> if there is none.</summary>
    public decimal? Best { get; init; }

    /// <summary>The word under which a rule deferred the figure, such as "unconfirmed"; <see langword="null"/> if none did.</summary>
    public string? Status { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The id of the rule that decided or deferred; <see langword="null"/> if none did.</summary>
    public string? Rule { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The rules that were asked, in order, each with its answer and reason.</summary>
    public EquatableList<ReconciliationStep> Trace { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The claims that were considered, ordered by id.</summary>
    public required EquatableList<EntityId<Claim>> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Of these, the claims that support the figure: their plausible ranges intersect its plausible range. Of a figure of one claim alone,
    /// "at least 500", that is 500 to 1,000. None if there is no range.
    /// </summary>
    public EquatableList<EntityId<Claim>> Supporting { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// Of these, the claims that merely allow the figure: they do not support it, but their possible range meets <see cref="Range"/>, as
    /// that of "at least 500" meets 5,000, or the rule says so (<see cref="Ruling.AllowedBy"/>). None if there is no range.
    /// </summary>
    public EquatableList<EntityId<Claim>> Compatible { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Of these, the claims that exclude the figure: the others. None if there is no range.</summary>
    public EquatableList<EntityId<Claim>> Dissenting { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// The claims of this scope and time that were not considered: corrected, withdrawn, unconfirmed, or saying only what the figure is
    /// not. Ordered by id.
    /// </summary>
    public EquatableList<EntityId<Claim>> NotConsidered { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// The claims of this scope and time that a certainly later claim of certainly the same origin supersedes, which no rule sees; only of
    /// periods that have ended. Ordered by id.
    /// </summary>
    public EquatableList<EntityId<Claim>> Superseded { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// For periods that have ended, what was known when: the claims that were considered, superseded or corrected, in the order of the days
    /// as of which they were known, within a day those without an hour first, then of their ids; one that was corrected stands before the
    /// one that corrects it. None if there is one claim alone.
    /// </summary>
    public EquatableList<KnownFigure> History { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The number of certainly independent origins behind the supporting claims.</summary>
    public int IndependentOrigins { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>
    /// The confidence in the figure, by the words of ICD 203; <see langword="null"/> if there is no range. <i>High</i>: well corroborated
    /// from proven sources: the supporting claims plausibly mean a common value and come from three independent origins or more, one of
    /// them graded A or B, and no claim dissents. <i>Moderate</i>: they mean a common value and come from two independent origins or more,
    /// and from more than dissent. <i>Low</i>: anything else.
    /// </summary>
    public ConfidenceLevel? Confidence { get; init => field = value is { } level ? Guard.Defined(level) : null; }

    /// <summary>Gets whether there is a range.</summary>
    public bool IsDecided => Range is not null;

    /// <summary>The scope and the figure: <c>measure: present, place: russia, period: 2024-10: 1500 in [1125, 1875]</c>.</summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() => Range is { } range
        ? Best is { } best ? Invariant($"{Scope}: {best} in {range}") : $"{Scope}: {range}"
        : $"{Scope}: {Status ?? "undecided"}";
}
