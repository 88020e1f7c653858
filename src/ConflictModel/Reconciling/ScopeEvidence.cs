namespace ConflictModel;

/// <summary>What a <see cref="ReconciliationRule"/> sees: the claims about one scope at one time, what their figures mean, where they come from, and what the comparison found.</summary>
/// <remarks>
/// Claims are of one time where they have the same text of a period, given or implied; a plan or forecast also the same day of its statement. Claims whose time is not known stand together, and so do those of one dimension.
/// Immutable; safe for use by many threads.
/// </remarks>
public sealed class ScopeEvidence
{
    // How many claims a sentence names.
    private const int MostTold = 5;

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

    /// <summary>The scope, with the period that the claims give or imply; <see langword="null"/> where none is known, and for a plan or forecast without one.</summary>
    public Scope Scope => Group.Scope;

    /// <summary>When a plan or forecast was stated; <see langword="null"/> for what is or was so, and where it is not known.</summary>
    public UncertainDate? Stated => Group.Stated;

    /// <summary>How the measure behaves in time.</summary>
    public MeasureKind Kind => Dataset.Measures[Scope.Measure].Kind;

    /// <summary>What the figures measure.</summary>
    public EntityId<Dimension> Dimension => Group.Dimension;

    /// <summary>The claims, at least one, ordered by id. Those that were corrected or withdrawn, are unconfirmed, or say only what the figure is not, are not among them.</summary>
    public EquatableList<ClaimEvidence> Claims { get; }

    /// <summary>The claims of this scope and time that are not among <see cref="Claims"/>, ordered by id.</summary>
    public EquatableList<Claim> NotConsidered => Group.NotConsidered.Select(claim => Dataset.Claims[claim]).ToEquatableList();

    /// <summary>The number of certainly independent origins.</summary>
    public int IndependentOrigins { get; }

    /// <summary>The fewest groups of claims that each share a possible value; one where all agree.</summary>
    public EquatableList<Camp> Camps => _camps.Of(this, static evidence => evidence.MakeCamps());

    /// <summary>The findings of the comparison that name one of the claims, the most severe first. Asking for them compares the dataset, once for all evidence.</summary>
    public EquatableList<Finding> Findings => _findings.Of(this, static evidence => evidence._frame.FindingsOf(evidence.Claims));

    /// <summary>The values that every claim permits; <see langword="null"/> where there are none.</summary>
    public QuantityRange? CommonRange
    {
        get
        {
            QuantityRange? common = Claims[0].Estimate.Possible;
            for (var i = 1; i < Claims.Count && common is not null; i++)
            {
                common = common.Value.Intersect(Claims[i].Estimate.Possible);
            }

            return common;
        }
    }

    internal EvidenceGroup Group { get; }

    internal Phrases Say => _frame.Say;

    /// <summary>How two of the claims stand to each other.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The relation, and the reason.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's, or the two are the same.</exception>
    public PairComparison Compare(Claim first, Claim second) => _frame.Comparison.Compare(Guard.NotNull(first), Guard.NotNull(second));

    /// <summary>The same evidence with some of the claims alone, for a rule that leaves others aside.</summary>
    /// <param name="isKept">Which claims are kept.</param>
    /// <returns>The evidence, or <see langword="null"/> where no claim is kept. Origins keep their numbers.</returns>
    public ScopeEvidence? Where(Func<ClaimEvidence, bool> isKept)
    {
        var kept = Claims.Where(Guard.NotNull(isKept)).ToEquatableList();
        return kept.Count == 0 ? null
            : kept.Count == Claims.Count ? this
            : new(_frame, Group, kept, kept.Select(claim => claim.Origin).Distinct().Count());
    }

    /// <summary>The scope and the number of its claims.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Invariant($"{Scope} ({Claims.Count} claims)");

    /// <summary>The claims in one phrase: figure, speaker and id of each; of many, the first few and how many more.</summary>
    internal string ListOfClaims()
    {
        var told = Claims.Take(Claims.Count > MostTold + 1 ? MostTold : Claims.Count).Select(claim => Say.Claim(claim.Claim.Id)).ToList();
        return Say.List(told.Count == Claims.Count ? told : told.Append($"{Say.Number(Claims.Count - told.Count)} more"));
    }

    private EquatableList<Camp> MakeCamps() => Engine.Camps.Of([.. Enumerable.Range(0, Claims.Count)], claim => Claims[claim].Estimate.Possible)
        .Select(camp => new Camp
        {
            Claims = camp.Claims.Order().Select(claim => Claims[claim].Claim).ToEquatableList(),
            CommonRange = camp.Common,
            IndependentOrigins = camp.Claims.Select(claim => Claims[claim].Origin).Distinct().Count(),
            Period = Scope.Period,
        })
        .ToEquatableList();
}
