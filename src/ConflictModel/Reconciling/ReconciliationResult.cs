namespace ConflictModel;

/// <summary>What a reconciliation concluded. Immutable; safe for use by many threads.</summary>
public sealed class ReconciliationResult
{
    private readonly ReconciliationFrame _frame;
    private readonly HashSet<int>? _leftOut;
    private readonly EvidenceGroup[] _groups;

    internal ReconciliationResult(ReconciliationFrame frame, HashSet<int>? leftOut, EquatableList<ReconciledFigure> figures, EvidenceGroup[] groups, EquatableList<RuleFault> faults)
    {
        _frame = frame;
        _leftOut = leftOut;
        _groups = groups;
        Figures = figures;
        Faults = faults;
        Statistics = StatisticsOf();
    }

    /// <summary>The dataset that was reconciled.</summary>
    public ConflictDataset Dataset => _frame.Dataset;

    /// <summary>The policies, rules and weights.</summary>
    public ReconciliationOptions Options => _frame.Options;

    /// <summary>A figure for each scope and time that has claims to consider: ordered by scope, and within a scope by the day as of which they hold.</summary>
    public EquatableList<ReconciledFigure> Figures { get; }

    /// <summary>The rules that threw, with what they threw.</summary>
    public EquatableList<RuleFault> Faults { get; }

    /// <summary>What was looked at.</summary>
    public ReconciliationStatistics Statistics { get; }

    /// <summary>Whether every rule that was asked answered; <see langword="false"/> where one threw.</summary>
    public bool IsComplete => Faults.Count == 0;

    /// <summary>The figures of one scope over time.</summary>
    /// <param name="scope">The scope; its period is left aside.</param>
    /// <returns>The figures by the day as of which they hold; none where the dataset has no such scope.</returns>
    public EquatableList<ReconciledFigure> SeriesOf(Scope scope)
    {
        var wanted = Guard.NotNull(scope).WithoutPeriod();
        return Figures.Where(figure => figure.Scope.WithoutPeriod() == wanted).ToEquatableList();
    }

    private ReconciliationStatistics StatisticsOf()
    {
        var considered = _groups.Sum(group => group.Claims.Length);
        var exclusions = new Dictionary<Exclusion, int>();
        for (var claim = 0; claim < Dataset.Claims.Count; claim++)
        {
            if (_frame.Rows.Exclusions[claim] is var exclusion && exclusion != Exclusion.None && _leftOut?.Contains(claim) != true)
            {
                exclusions[exclusion] = exclusions.GetValueOrDefault(exclusion) + 1;
            }
        }

        return new()
        {
            Claims = Dataset.Claims.Count - (_leftOut?.Count ?? 0),
            ConsideredClaims = considered,
            Decided = Figures.Count(figure => figure.IsDecided),
            Deferred = Figures.Count(figure => figure.Status is not null),
            Undecided = Figures.Count(figure => figure.Rule is null),
            Disputed = Figures.Count(figure => figure.Dissenting.Count > 0),
            NotConsidered = exclusions.OrderBy(count => count.Key).Select(count => new ExclusionCount { Exclusion = count.Key, Claims = count.Value }).ToEquatableList(),
        };
    }
}
