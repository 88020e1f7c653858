namespace ConflictModel;

/// <summary>
/// A finding with everything that a rule can report: in addition to the reason and the claims, its scopes, the key that identifies it, and
/// its pairs.
/// </summary>
public sealed record FindingDraft
{
    /// <summary>The reason; a <see cref="CustomReason"/> holds custom values.</summary>
    public required Reason Reason { get; init => field = Guard.NotNull(value); }

    /// <summary>The claims that it is about, at least one, each of the dataset; one that is given twice counts once.</summary>
    public required EquatableList<Claim> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The scopes that it is about, their periods left out; <see langword="null"/> for those that the rule is looking at, which are none in
    /// a rule over groups or the dataset.
    /// </summary>
    public EquatableList<Scope>? Scopes { get; init; }

    /// <summary>
    /// The key that distinguishes it from other findings of the same rule and scopes across runs, even if a claim is added to it; empty if
    /// it is the only one. <see langword="null"/> for the ids of its claims.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Enumerates the pairs of claims that it is about; <see langword="null"/> if it is not about pairs.</summary>
    public Func<IEnumerable<(Claim First, Claim Second)>>? Pairs { get; init; }
}
