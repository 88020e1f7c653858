namespace ConflictModel;

/// <summary>The result of a reconciliation. Immutable and thread-safe.</summary>
/// <example>
/// <code>
/// var result = reconciler.Reconcile(dataset);
/// var first = result.Figures.First(figure =&gt; figure.IsDecided);
/// var series = result.SeriesOf(first.Scope);
/// var decisive = result.HangsOn(first);
/// result.ToRecord().Save(Stream.Null);
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
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

    /// <summary>The rules that threw, with their exceptions.</summary>
    public EquatableList<RuleFault> Faults { get; }

    /// <summary>Statistics of the run.</summary>
    public ReconciliationStatistics Statistics { get; }

    /// <summary>Gets whether every rule completed; <see langword="false"/> if one threw.</summary>
    public bool IsComplete => Faults.Count == 0;

    /// <summary>The figures of one scope over time.</summary>
    /// <param name="scope">The scope; its period is left aside.</param>
    /// <returns>The figures by the day as of which they hold; none if the dataset has no such scope.</returns>
    public EquatableList<ReconciledFigure> SeriesOf(Scope scope)
    {
        var wanted = Dataset.Completed(Guard.NotNull(scope)).WithoutPeriod();
        return Figures.Where(figure => figure.Scope.WithoutPeriod() == wanted).ToEquatableList();
    }

    /// <summary>Gets the result without the dataset, to be stored, sent, or compared with a later one.</summary>
    /// <returns>The record, which reads and writes JSON.</returns>
    public ReconciliationRecord ToRecord()
    {
        return new()
        {
            Title = Dataset.Title,
            HedgePolicy = Options.Comparison.HedgePolicy.ToString(),
            SimultaneityPolicy = Options.Comparison.SimultaneityPolicy.ToString(),
            RevisionPolicy = Options.Comparison.RevisionPolicy.ToString(),
            IndependenceLevel = _frame.Level,
            Rules = Options.Rules.Select(rule => rule.Descriptor.Id).ToEquatableList(),
            Figures = Figures,
            Faults = Faults.Select(fault => fault.ToString()).ToEquatableList(),
        };
    }

    /// <summary>Narrows the figures by each other along the certain order of their scopes.</summary>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The narrowed figures, the claims that moved each end, and the figures that exclude each other.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Propagation Propagate(CancellationToken cancellationToken = default) =>
        Propagator.Run(_frame, Figures, _groups, cancellationToken);

    /// <summary>The same, of figures of this result that were narrowed already.</summary>
    internal Propagation Propagate(EquatableList<ReconciledFigure> figures) =>
        Propagator.Run(_frame, figures, _groups, CancellationToken.None);

    /// <summary>Reconciles without a claim.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>The figures that would be different or gone.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such claim.</exception>
    public WhatIf Without(EntityId<Claim> claim) => Without([_frame.Comparison.KeyOf(Dataset.Claims[claim])]);

    /// <summary>
    /// Reconciles without a source: without the claims that come only from it or through it. A source and the source that it speaks for are
    /// left out together.
    /// </summary>
    /// <param name="source">The source's id.</param>
    /// <returns>The figures that would be different or gone.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such source.</exception>
    public WhatIf Without(EntityId<Source> source)
    {
        var paths = new SourcePaths(Dataset, Dataset.Sources[source]);
        return Without([.. Enumerable.Range(0, Dataset.Claims.Count).Where(claim => !paths.Remains(Dataset.Claims[claim]))]);
    }

    /// <summary>Gets the claims on which a figure depends: leaving out any one of them changes its range or leaves no figure.</summary>
    /// <param name="figure">A figure of this result.</param>
    /// <returns>The ids, in their order; none if no single claim matters.</returns>
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
