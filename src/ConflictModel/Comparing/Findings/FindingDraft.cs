namespace ConflictModel;

/// <summary>
/// What a rule reports where a reason and claims do not say all: the scopes, by what the finding is known again, and which pairs it is
/// about.
/// </summary>
public sealed record FindingDraft
{
    /// <summary>The reason; a <see cref="CustomReason"/> holds values of a custom rule.</summary>
    public required Reason Reason { get; init => field = Guard.NotNull(value); }

    /// <summary>The claims that it is about, at least one, each of the dataset; one that is given twice counts once.</summary>
    public required EquatableList<Claim> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The scopes that it is about, their periods left out; <see langword="null"/> for those that the rule is looking at, which are none in
    /// a rule over groups or the dataset.
    /// </summary>
    public EquatableList<Scope>? Scopes { get; init; }

    /// <summary>
    /// What tells it apart from other findings of the same rule and scopes, so that it is known again in another run, also when a claim is
    /// added to it; empty where it is the only one.
    /// <see langword="null"/> for the ids of its claims.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>
    /// Finds the pairs of claims that it is about, when they are asked for; <see langword="null"/> where it is not about pairs.
    /// </summary>
    public Func<IEnumerable<(Claim First, Claim Second)>>? Pairs { get; init; }
}
