namespace ConflictModel;

/// <summary>The result of a comparison. Immutable and thread-safe.</summary>
/// <example>
/// <code>
/// var result = comparer.Compare(dataset);
/// var open = result.Findings.Where(finding =&gt; !finding.IsAcknowledged);
/// var isUsable = result.IsComplete; // false if a rule threw; see Faults
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class ComparisonResult
{
    private readonly ComparisonFrame _frame;

    internal ComparisonResult(ComparisonFrame frame, IReadOnlyList<RuleRun> runs, IReadOnlyCollection<PartOutcome> parts)
    {
        _frame = frame;
        Dataset = frame.Dataset;
        Options = frame.Options;
        Review(frame, runs, parts);
        Findings = FindingOrder.Sorted(runs.SelectMany(run => run.Findings));
        Faults = RuleFault.Sorted(runs.SelectMany(run => run.Faults));
        Statistics = StatisticsOf(frame, Findings);
    }

    /// <summary>The dataset that was compared.</summary>
    public ConflictDataset Dataset { get; }

    /// <summary>The policies, with their names and versions, and the rules.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>The findings, acknowledged ones among them: the most severe first, then by rule, scope and claims.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>The rules that threw, with their exceptions.</summary>
    public EquatableList<RuleFault> Faults { get; }

    /// <summary>Counts of what was and was not compared.</summary>
    public ComparisonStatistics Statistics { get; }

    /// <summary>Gets whether every rule completed; <see langword="false"/> if one threw.</summary>
    public bool IsComplete => Faults.Count == 0;

    internal ComparisonFrame Frame => _frame;

    /// <summary>Gets the comparison's reading of a claim.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>Estimate, period, and why it was not compared if it was not.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such claim.</exception>
    public ClaimReading ReadingOf(EntityId<Claim> claim) => _frame.ReadingOf(_frame.KeyOf(Dataset.Claims[claim]));

    /// <summary>Counts the certainly independent origins of claims. Origins that are possibly the same count once.</summary>
    /// <param name="claims">Claims of the dataset.</param>
    /// <returns>The number; 0 if there are no claims.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset.</exception>
    public int CountIndependentOrigins(IEnumerable<Claim> claims) =>
        _frame.Rows.Origins.CountIndependent(Guard.NotNull(claims).Select(_frame.KeyOf), Options.IndependenceLevel);

    private static void Review(ComparisonFrame frame, IReadOnlyList<RuleRun> runs, IReadOnlyCollection<PartOutcome> parts)
    {
        if (frame.Dataset.Acknowledgements.Count == 0)
        {
            return;
        }

        var matches = new AcknowledgementMatches(frame.Dataset.Acknowledgements, runs.SelectMany(run => run.Findings));
        foreach (var part in parts)
        {
            matches.Add(part);
        }

        var complete = frame.Options.Rules.Select(rule => rule.Descriptor.Id).ToHashSet();
        complete.ExceptWith(runs.Where(run => run.Faults.Count > 0).Select(run => run.Rule.Id));
        complete.ExceptWith(parts.SelectMany(part => part.FailedRules));
        foreach (var run in runs)
        {
            run.Review(matches, complete.Contains);
        }
    }

    private static ComparisonStatistics StatisticsOf(ComparisonFrame frame, EquatableList<Finding> findings)
    {
        var rows = frame.Rows;
        var excluded = Enum.GetValues<Exclusion>()
            .Where(exclusion => exclusion != Exclusion.None)
            .Select(exclusion => new ExclusionCount { Exclusion = exclusion, Claims = rows.CountOf(exclusion) })
            .Where(count => count.Claims > 0)
            .ToEquatableList();
        return new()
        {
            Reports = frame.Dataset.Reports.Count,
            Claims = frame.Dataset.Claims.Count,
            ComparedClaims = frame.Dataset.Claims.Count - excluded.Sum(count => count.Claims),
            Scopes = frame.Dataset.Keys.Scopes.Length,
            Origins = rows.Origins.Count(frame.Options.IndependenceLevel),
            AcknowledgedFindings = findings.Count(finding => finding.IsAcknowledged),
            NotCompared = excluded,
        };
    }
}
