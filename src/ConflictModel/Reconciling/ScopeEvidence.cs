using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// The evidence that a <see cref="ReconciliationRule"/> sees: the claims about one scope at one time, their estimates and origins, and the
/// findings of the comparison.
/// </summary>
/// <remarks>
/// Claims are of one time where they have the same text of a period, given or implied; a plan or forecast also the same day of its
/// statement. Claims whose time is unknown are grouped together; claims of different dimensions are separate. Counts of one event are of
/// one time if they cover it whole, whether or not they name its day. Immutable and thread-safe.
/// </remarks>
public sealed class ScopeEvidence
{
    // The maximum number of claims that a sentence names.
    private const int MostNamed = 5;

    private const double MinutesOfDay = 24 * 60;

    private readonly ReconciliationFrame _frame;
    private readonly Late<EquatableList<Camp>> _camps = new();
    private readonly Late<EquatableList<Finding>> _findings = new();

    internal ScopeEvidence(ReconciliationFrame frame, EvidenceGroup group, EquatableList<ClaimEvidence> claims, int independentOrigins)
    {
        _frame = frame;
        Group = group;
        Claims = claims;
        IndependentOrigins = independentOrigins;
    }

    /// <summary>The dataset.</summary>
    public ConflictDataset Dataset => _frame.Dataset;

    /// <summary>The options in use.</summary>
    public ReconciliationOptions Options => _frame.Options;

    /// <summary>
    /// The scope, with the period that the claims give or imply; <see langword="null"/> if none is known, and for a plan or forecast
    /// without one.
    /// </summary>
    public Scope Scope => Group.Scope;

    /// <summary>When a plan or forecast was stated; <see langword="null"/> for what is or was so, and where it is not known.</summary>
    public UncertainDate? Stated => Group.Stated;

    /// <summary>The behaviour of the measure in time.</summary>
    public MeasureKind Kind => Dataset.Measures[Scope.Measure].Kind;

    /// <summary>The dimension of the figures.</summary>
    public EntityId<Dimension> Dimension => Group.Dimension;

    /// <summary>
    /// The claims, at least one, ordered by id. Those that were corrected or withdrawn, are unconfirmed, or say only what the figure is
    /// not, are not among them.
    /// </summary>
    public EquatableList<ClaimEvidence> Claims { get; }

    /// <summary>The claims of this scope and time that are not among <see cref="Claims"/>, ordered by id.</summary>
    public EquatableList<Claim> NotConsidered => Group.NotConsidered.Select(claim => Dataset.Claims[claim]).ToEquatableList();

    /// <summary>
    /// The claims of this scope and time that a certainly later claim of certainly the same origin supersedes; they are not among
    /// <see cref="Claims"/>. Only of periods that have ended; ordered by id.
    /// </summary>
    public EquatableList<Claim> Superseded => Group.Superseded.Select(entry => Dataset.Claims[entry.Claim]).ToEquatableList();

    /// <summary>The number of certainly independent origins.</summary>
    public int IndependentOrigins { get; }

    /// <summary>The fewest groups of claims that each plausibly mean a common value; one where all agree.</summary>
    public EquatableList<Camp> Camps => _camps.Of(this, static evidence => evidence.MakeCamps());

    /// <summary>
    /// The findings of the comparison that name one of the claims, the most severe first. The first access compares the dataset, once for
    /// all evidence.
    /// </summary>
    public EquatableList<Finding> Findings => _findings.Of(this, static evidence => evidence._frame.FindingsOf(evidence.Claims));

    /// <summary>
    /// The values that every claim allows; <see langword="null"/> if there are none. "At least 500" and "at least 5,000" allow the same
    /// values, and yet they do not agree.
    /// </summary>
    public QuantityRange? CommonRange => Shared(static estimate => estimate.Possible);

    /// <summary>
    /// The values on which the claims agree: those that every claim plausibly means; <see langword="null"/> if there are none.
    /// </summary>
    public QuantityRange? AgreedRange => Shared(static estimate => estimate.Plausible);

    internal EvidenceGroup Group { get; }

    /// <summary>The same evidence without first counts that others outgrew, which no longer say what the lowest figure is.</summary>
    internal ScopeEvidence NotOutgrown => Where(static claim => !claim.IsOutgrown) ?? this;

    internal Wording Say => _frame.Say;

    /// <summary>Compares two of the claims.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The relation, and the reason.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset, or the two are the same.</exception>
    public PairComparison Compare(Claim first, Claim second) => _frame.Comparison.Compare(Guard.NotNull(first), Guard.NotNull(second));

    /// <summary>The same evidence with some of the claims alone, for a rule that leaves others aside.</summary>
    /// <param name="isKept">Which claims are kept.</param>
    /// <returns>The evidence, or <see langword="null"/> if no claim is kept. Origins keep their numbers.</returns>
    public ScopeEvidence? Where(Func<ClaimEvidence, bool> isKept)
    {
        var kept = Claims.Where(Guard.NotNull(isKept)).ToEquatableList();
        return kept.Count == 0 ? null
            : kept.Count == Claims.Count ? this
            : new(_frame, Group, kept, kept.Select(claim => claim.Origin).Distinct().Count());
    }

    /// <summary>The scope and the number of its claims.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Invariant($"{Scope} ({Claims.Count} claim{(Claims.Count == 1 ? "" : "s")})");

    /// <summary>The claims in one phrase: figure, speaker and id of each; of many, the first few and how many more.</summary>
    internal string ListOfClaims()
    {
        var count = Claims.Count > MostNamed + 1 ? MostNamed : Claims.Count;
        var named = Claims.Take(count).Select(claim => Say.Claim(claim.Claim.Id)).ToList();
        return Say.List(named.Count == Claims.Count ? named : named.Append($"{Say.Number(Claims.Count - named.Count)} more"));
    }

    /// <summary>The history of what was known, for a period that has ended and has more than one claim.</summary>
    internal EquatableList<KnownFigure> History()
    {
        var rows = _frame.Rows;
        var keys = Group.Claims;
        if (keys.Length + Group.Superseded.Length + Group.NotConsidered.Length == 1 || Kind != MeasureKind.Flow
            || !Array.Exists(keys, claim => !rows.CountTimeOf(claim).IsNone))
        {
            return [];
        }

        var replaced = Group.Superseded.ToDictionary(entry => entry.Claim, entry => entry.By);
        foreach (var (corrected, correcting) in Group.NotConsidered.Length == 0 ? [] : rows.Corrections.Of(Dataset.Keys.ScopeOf(keys[0])))
        {
            if (rows.ExclusionOf(corrected) == Exclusion.Corrected && Array.IndexOf(Group.NotConsidered, corrected) >= 0)
            {
                replaced.TryAdd(corrected, correcting);
            }
        }

        return keys.Length + replaced.Count == 1 ? [] : keys.Concat(replaced.Keys)
            .Select(claim => (
                Known: rows.Times.KnownAt(claim), Claim: Dataset.Claims[claim], By: replaced.TryGetValue(claim, out var by) ? by : -1))
            .OrderBy(entry => DayOf(entry.Known.Last)).ThenBy(entry => entry.Known.First)
            .ThenBy(entry => IsCorrected(entry.Claim) && entry.By >= 0 ? Dataset.Claims[entry.By].Id : entry.Claim.Id)
            .ThenBy(entry => !IsCorrected(entry.Claim))
            .ThenBy(entry => entry.Claim.Id)
            .Select(entry => new KnownFigure
            {
                Claim = entry.Claim.Id,
                Stated = ClaimTimes.StatementDate(Dataset, entry.Claim),
                Stance = entry.Claim.Stance,
                Quantity = entry.Claim.Quantity,
                SupersededBy = entry.By < 0 ? null : Dataset.Claims[entry.By].Id,
            })
            .ToEquatableList();
    }

    // What has no hour was said at any hour of its day: it stands first.
    private static double DayOf(int minute) => Math.Floor(minute / MinutesOfDay);

    private static bool IsCorrected(Claim claim) => claim.Standing == Standing.Corrected;

    private QuantityRange? Shared(Func<Estimate, QuantityRange> rangeOf)
    {
        QuantityRange? shared = rangeOf(Claims[0].Estimate);
        for (var i = 1; i < Claims.Count && shared is not null; i++)
        {
            shared = shared.Value.Intersect(rangeOf(Claims[i].Estimate));
        }

        return shared;
    }

    private EquatableList<Camp> MakeCamps() =>
        Engine.Camps.Of([.. Enumerable.Range(0, Claims.Count)], claim => Claims[claim].Estimate.Plausible)
        .Select(camp => new Camp
        {
            Claims = camp.Claims.Order().Select(claim => Claims[claim].Claim).ToEquatableList(),
            CommonRange = camp.Common,
            IndependentOrigins = camp.Claims.Select(claim => Claims[claim].Origin).Distinct().Count(),
            Period = Scope.Period,
        })
        .ToEquatableList();
}
