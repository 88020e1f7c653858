namespace ConflictModel;

/// <summary>What a reconciliation concluded. Immutable; safe for use by many threads.</summary>
public sealed class ReconciliationResult
{
    private readonly ReconciliationFrame _frame;
    private readonly HashSet<int>? _leftOut;
    private readonly EvidenceGroup[] _groups;

    internal ReconciliationResult(
        ReconciliationFrame frame,
        HashSet<int>? leftOut,
        EquatableList<ReconciledFigure> figures,
        EvidenceGroup[] groups,
        EquatableList<RuleFault> faults)
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

    /// <summary>
    /// A figure for each scope and time that has claims to consider: ordered by scope, and within a scope by the day as of which they hold.
    /// </summary>
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
        var wanted = Dataset.Completed(Guard.NotNull(scope)).WithoutPeriod();
        return Figures.Where(figure => figure.Scope.WithoutPeriod() == wanted).ToEquatableList();
    }

    /// <summary>What was concluded, apart from the dataset: to be kept, sent, or held against a later one.</summary>
    /// <returns>The record, which reads and writes JSON.</returns>
    public ReconciliationRecord ToRecord()
    {
        var (hedges, times, revisions) =
            (Options.Comparison.HedgePolicy, Options.Comparison.SimultaneityPolicy, Options.Comparison.RevisionPolicy);
        return new()
        {
            Title = Dataset.Title,
            HedgePolicy = Invariant($"{hedges.Name} {hedges.Version}"),
            SimultaneityPolicy = Invariant($"{times.Name} {times.Version}{times.InZone}"),
            RevisionPolicy = Invariant($"{revisions.Name} {revisions.Version}"),
            IndependenceLevel = _frame.Level,
            Rules = Options.Rules.Select(rule => rule.Descriptor.Id).ToEquatableList(),
            Figures = Figures,
            Faults = Faults.Select(fault => fault.ToString()).ToEquatableList(),
        };
    }

    /// <summary>Narrows the figures by each other along the certain order of their scopes.</summary>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>What is left of each figure, which claims moved which end, and which figures exclude each other.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Propagation Propagate(CancellationToken cancellationToken = default) =>
        Propagator.Run(_frame, Figures, _groups, cancellationToken);

    /// <summary>The same, of figures of this result that were narrowed already.</summary>
    internal Propagation Propagate(EquatableList<ReconciledFigure> figures) =>
        Propagator.Run(_frame, figures, _groups, CancellationToken.None);

    /// <summary>What would be concluded without a claim.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>The figures that would be different or gone.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such claim.</exception>
    public WhatIf Without(EntityId<Claim> claim) => Without([_frame.Comparison.KeyOf(Dataset.Claims[claim])]);

    /// <summary>
    /// What would be concluded without a source: without the claims that come from it, or through it, and by no other path. A source and
    /// the one whose voice it is are left out together.
    /// </summary>
    /// <param name="source">The source's id.</param>
    /// <returns>The figures that would be different or gone.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such source.</exception>
    public WhatIf Without(EntityId<Source> source)
    {
        var paths = new SourcePaths(Dataset, Dataset.Sources[source]);
        return Without([.. Enumerable.Range(0, Dataset.Claims.Count).Where(claim => !paths.IsLeft(Dataset.Claims[claim]))]);
    }

    /// <summary>The claims on which a figure hangs: each of them, left out alone, would change its range or leave no figure.</summary>
    /// <param name="figure">A figure of this result.</param>
    /// <returns>The ids, in their order; none where no single claim matters.</returns>
    /// <exception cref="ArgumentException">The figure is not one of this result.</exception>
    public EquatableList<EntityId<Claim>> HangsOn(ReconciledFigure figure)
    {
        Guard.NotNull(figure);
        if (!Figures.Contains(figure))
        {
            throw new ArgumentException(
                $"The figure of '{figure.Scope}' is not one of this result; it must be one of its Figures.", nameof(figure));
        }

        return figure.Claims.Where(claim =>
        {
            var key = Dataset.Claims.KeyOf(claim);
            var without = ReconciliationRun.Of(_frame, LeftOutWith([key]), Dataset.Keys.ScopeOf(key)).Find(other => IsSame(other, figure));
            return without?.Range != figure.Range;
        }).ToEquatableList();
    }

    private WhatIf Without(HashSet<int> claims)
    {
        var others = ReconciliationRun.Of(_frame, LeftOutWith(claims), CancellationToken.None).Figures.ToLookup(Place);
        return new()
        {
            LeftOut = claims.Select(claim => Dataset.Claims[claim].Id).Order().ToEquatableList(),
            Changes = Figures.Select(figure => new FigureChange { Before = figure, After = others[Place(figure)].FirstOrDefault() })
                .Where(change => change.After is not { } after || Changes(change.Before, after))
                .ToEquatableList(),
        };
    }

    private HashSet<int> LeftOutWith(HashSet<int> claims) => _leftOut is null ? claims : [.. _leftOut, .. claims];

    private static (Scope, UncertainDate?, EntityId<Dimension>) Place(ReconciledFigure figure) =>
        (figure.Scope, figure.Stated, figure.Dimension);

    private static bool IsSame(ReconciledFigure one, ReconciledFigure other) => Place(one) == Place(other);

    private static bool Changes(ReconciledFigure before, ReconciledFigure after) => before.Range != after.Range || before.Best != after.Best
        || before.Status != after.Status || before.Rule != after.Rule || before.Confidence != after.Confidence;

    private ReconciliationStatistics StatisticsOf()
    {
        var considered = _groups.Sum(group => group.Claims.Length);
        var exclusions = new Dictionary<Exclusion, int>();
        for (var claim = 0; claim < Dataset.Claims.Count; claim++)
        {
            if (_frame.Rows.ExclusionOf(claim) is var exclusion && exclusion != Exclusion.None && _leftOut?.Contains(claim) != true)
            {
                exclusions[exclusion] = exclusions.GetValueOrDefault(exclusion) + 1;
            }
        }

        return new()
        {
            Claims = Dataset.Claims.Count - (_leftOut?.Count ?? 0),
            ConsideredClaims = considered,
            SupersededClaims = _groups.Sum(group => group.Superseded.Length),
            Scopes = Dataset.Keys.Scopes.Length,
            Origins = _frame.Origins.Count(_frame.Level),
            Decided = Figures.Count(figure => figure.IsDecided),
            Deferred = Figures.Count(figure => figure.Status is not null),
            Undecided = Figures.Count(figure => figure.Rule is null),
            Disputed = Figures.Count(figure => figure.Dissenting.Count > 0),
            NotConsidered = exclusions.OrderBy(count => count.Key)
                .Select(count => new ExclusionCount { Exclusion = count.Key, Claims = count.Value })
                .ToEquatableList(),
        };
    }
}
