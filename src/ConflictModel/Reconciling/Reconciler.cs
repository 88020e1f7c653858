namespace ConflictModel;

/// <summary>
/// Reconciles the claims of a dataset: concludes a figure for every scope and time by the first rule that decides. Claims are never
/// removed, and those that dissent stay visible.
/// </summary>
/// <remarks>Immutable and thread-safe. The same dataset and options give the same result, whatever the order of the claims.</remarks>
/// <example>
/// <code>
/// var dataset = ConflictDataset.Load("samples/dprk-russia");
/// var reconciler = new Reconciler(new() { Rules = [ReconciliationRules.LargestCamp, ReconciliationRules.Envelope] });
///
/// foreach (var figure in reconciler.Reconcile(dataset).Figures)
/// {
///     Console.WriteLine($"{figure}, by {figure.Rule}");
/// }
/// </code>
/// </example>
public sealed class Reconciler
{
    private readonly ClaimComparer _comparer;

    /// <summary>Creates a reconciler.</summary>
    /// <param name="options">The policies, rules and weights; <see cref="ReconciliationOptions.Default"/> unless given.</param>
    /// <param name="observer">What receives its runs, for logs and metrics; <see langword="null"/> for nothing.</param>
    public Reconciler(ReconciliationOptions? options = null, ReconciliationObserver? observer = null)
    {
        Options = options ?? ReconciliationOptions.Default;
        Observer = observer;
        _comparer = new(Options.Comparison);
    }

    /// <summary>The policies, rules and weights.</summary>
    public ReconciliationOptions Options { get; }

    /// <summary>What receives the runs; <see langword="null"/> for nothing.</summary>
    public ReconciliationObserver? Observer { get; }

    /// <summary>Reconciles the claims of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>A figure for each scope and time that has claims to consider, faults and statistics.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ReconciliationResult Reconcile(ConflictDataset dataset, CancellationToken cancellationToken = default) =>
        Observed(
            Guard.NotNull(dataset),
            () => new(_comparer.FrameOf(dataset), Options, () => _comparer.Compare(dataset, CancellationToken.None)),
            cancellationToken);

    /// <summary>
    /// Reconciles the claims of a dataset that was compared, under the policies of that comparison; its findings are what
    /// <see cref="ScopeEvidence.Findings"/> shows.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>A figure for each scope and time that has claims to consider, faults and statistics.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ReconciliationResult Reconcile(ComparisonResult comparison, CancellationToken cancellationToken = default) =>
        Observed(
            Guard.NotNull(comparison).Dataset,
            () => new(comparison.Frame, Options with { Comparison = comparison.Options }, () => comparison),
            cancellationToken);

    private ReconciliationResult Observed(ConflictDataset dataset, Func<ReconciliationFrame> frame, CancellationToken cancellationToken) =>
        RunObservation<ReconciliationResult>.Run(Observer?.Start(dataset), () => ReconciliationRun.Of(frame(), null, cancellationToken));
}
