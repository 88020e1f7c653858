namespace ConflictModel;

/// <summary>The answer of a <see cref="ReconciliationRule"/> for a scope: a figure, a deferral, or a pass; always with a reason.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Ruling
{
    private readonly Delegate? _say;
    private readonly ScopeEvidence? _evidence;
    private readonly string? _reason;

    private Ruling(RulingOutcome outcome, string? reason, Delegate? say, ScopeEvidence? evidence = null)
    {
        Outcome = outcome;
        _reason = reason;
        _say = say;
        _evidence = evidence;
    }

    private Ruling(Ruling other)
        : this(other.Outcome, other._reason, other._say, other._evidence) =>
        (Range, Best, Plausible, Status, Supporting, Allowing) =
        (other.Range, other.Best, other.Plausible, other.Status, other.Supporting, other.Allowing);

    /// <summary>The outcome.</summary>
    public RulingOutcome Outcome { get; }

    /// <summary>The possible range, in base units; <see langword="null"/> if no figure was decided.</summary>
    public QuantityRange? Range { get; private init; }

    /// <summary>The best number, in base units; <see langword="null"/> if there is none.</summary>
    public decimal? Best { get; private init; }

    /// <summary>
    /// The plausible range of the figure, in base units, which the plausible range of a claim must intersect to support it;
    /// <see langword="null"/> for all of <see cref="Range"/>.
    /// </summary>
    public QuantityRange? Plausible { get; private init; }

    /// <summary>The word under which it was deferred, such as "unconfirmed"; <see langword="null"/> if it was not.</summary>
    public string? Status { get; private init; }

    /// <summary>
    /// The claims that support the figure; <see langword="null"/>, as usual, for those whose plausible range meets <see cref="Plausible"/>.
    /// </summary>
    public EquatableList<ClaimEvidence>? Supporting { get; private init; }

    /// <summary>The claims that allow the figure beside those whose possible range meets it; none, as usual.</summary>
    public EquatableList<ClaimEvidence> Allowing { get; private init; } = [];

    /// <summary>The reason, as a sentence.</summary>
    public string Reason => _reason ?? (_say is Func<string> say ? say() : ((Func<ScopeEvidence, string>)_say!)(_evidence!));

    /// <summary>Gets whether the reason is a text already, and not built when it is read.</summary>
    internal bool HasReason => _reason is not null;

    /// <summary>Creates a ruling that passes: the next rule is asked.</summary>
    /// <param name="reason">The reason, as a sentence.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static Ruling Pass(string reason) => new(RulingOutcome.Passed, Guard.NotBlank(reason, nameof(reason)), null);

    /// <summary>A figure.</summary>
    /// <param name="range">The possible range, in base units.</param>
    /// <param name="best">The best number, within the range; <see langword="null"/> for none.</param>
    /// <param name="reason">The reason, as a sentence.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="ArgumentException">The reason is blank, or <paramref name="best"/> is outside the range.</exception>
    public static Ruling Decide(QuantityRange range, decimal? best, string reason) => new(
        RulingOutcome.Decided, Guard.NotBlank(reason, nameof(reason)), null)
    {
        Range = range,
        Best = best is null || range.Contains(best.Value)
            ? best
            : throw new ArgumentOutOfRangeException(
                nameof(best), best, Invariant($"The best number is {best}; it must be a number within the range, {range}.")),
    };

    /// <summary>The figure of one claim: its possible and plausible range and its best number.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="reason">The reason, as a sentence.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static Ruling Decide(ClaimEvidence claim, string reason) =>
        Decide(Guard.NotNull(claim).Estimate.Possible, claim.Estimate.Best, reason).WithPlausible(claim.Estimate.Plausible);

    /// <summary>Creates a ruling that defers: only a status is given, and no further rule is asked.</summary>
    /// <param name="status">The word: "unconfirmed", "pending", "asked the source".</param>
    /// <param name="reason">The reason, as a sentence.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="ArgumentException">The word or the reason is blank.</exception>
    public static Ruling Defer(string status, string reason) =>
        new(RulingOutcome.Deferred, Guard.NotBlank(reason, nameof(reason)), null) { Status = Guard.NotBlank(status, nameof(status)) };

    /// <summary>
    /// Returns the ruling with a plausible range: "at least 500" is hardly said of 5,000, and a claim of 5,000 allows it without supporting
    /// it.
    /// </summary>
    /// <param name="plausible">What the figure is taken to mean, in base units.</param>
    /// <returns>The ruling.</returns>
    public Ruling WithPlausible(QuantityRange plausible) => new(this) { Plausible = plausible };

    /// <summary>
    /// The same ruling, supported by other claims than those that plausibly mean the figure: a confirmed minimum supports a figure that is
    /// raised to it.
    /// </summary>
    /// <param name="claims">The claims of the evidence that support it.</param>
    /// <returns>The ruling.</returns>
    public Ruling SupportedBy(params IEnumerable<ClaimEvidence> claims) =>
        new(this) { Supporting = Guard.NotNull(claims).ToEquatableList() };

    /// <summary>
    /// The same ruling, from which some claims do not dissent, though their possible range does not meet the figure: a count of what was
    /// seen allows every figure above it.
    /// </summary>
    /// <param name="claims">The claims of the evidence that allow it; those that support it may be among them.</param>
    /// <returns>The ruling.</returns>
    public Ruling AllowedBy(params IEnumerable<ClaimEvidence> claims) => new(this) { Allowing = Guard.NotNull(claims).ToEquatableList() };

    /// <summary>Outcome and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Outcome}: {Reason}";

    // The sentence is built only when it is read: a large dataset has half a million figures.
    internal static Ruling Pass(Func<string> say) => new(RulingOutcome.Passed, null, say);

    internal static Ruling Decide(QuantityRange range, decimal? best, Func<string> say) =>
        new(RulingOutcome.Decided, null, say) { Range = range, Best = best };

    // The same without a closure, for what is decided hundreds of thousands of times.
    internal static Ruling Decide(QuantityRange range, decimal? best, ScopeEvidence evidence, Func<ScopeEvidence, string> say) =>
        new(RulingOutcome.Decided, null, say, evidence) { Range = range, Best = best };
}
