namespace ConflictModel;

/// <summary>Options of a <see cref="Reconciler"/>. Immutable.</summary>
public sealed record ReconciliationOptions
{
    /// <summary>The options that are used unless others are given.</summary>
    public static ReconciliationOptions Default { get; } = new();

    /// <summary>
    /// The options by which claims are interpreted and compared: the hedge policy, the simultaneity policy, the revision policy, and the
    /// rules whose findings <see cref="ScopeEvidence.Findings"/> shows; <see cref="ComparisonOptions.Default"/> unless set. Ignored where a
    /// <see cref="ComparisonResult"/> is reconciled, which has its own.
    /// </summary>
    public ComparisonOptions Comparison { get; init => field = Guard.NotNull(value); } = ComparisonOptions.Default;

    /// <summary>
    /// The rules in the order in which they are asked; the first that decides a figure wins. <see cref="ReconciliationRules.Default"/>
    /// unless set.
    /// </summary>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public EquatableList<ReconciliationRule> Rules { get; init => field = DifferentIds(value); } = ReconciliationRules.Default;

    /// <summary>The weight of an origin by its reliability; <see cref="ReliabilityWeights.Default"/> unless set.</summary>
    public ReliabilityWeights ReliabilityWeights { get; init => field = Guard.NotNull(value); } = ReliabilityWeights.Default;

    /// <summary>
    /// The unit in which independent origins are counted: in camps, in what rules weigh, and behind a figure and its confidence;
    /// <see langword="null"/>, the default, for what <see cref="ComparisonOptions.IndependenceLevel"/> of the <see cref="Comparison"/>
    /// says.
    /// </summary>
    public IndependenceLevel? IndependenceLevel
    {
        get;
        init => field = value is { } level ? Guard.Defined(level, nameof(IndependenceLevel)) : null;
    }

    private static EquatableList<ReconciliationRule> DifferentIds(EquatableList<ReconciliationRule> rules)
    {
        Guard.NotNull(rules, nameof(Rules));
        var ids = new HashSet<string>(rules.Count);
        return rules.FirstOrDefault(rule => !ids.Add(rule.Descriptor.Id)) is { } repeated
            ? throw new ArgumentException(
                $"There are two rules '{repeated.Descriptor.Id}'; each rule must have a unique id.", nameof(Rules))
            : rules;
    }
}
