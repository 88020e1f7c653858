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
    public Reconciler(ReconciliationOptions? options = null)
    {
        Options = options ?? ReconciliationOptions.Default;
        _comparer = new(Options.Comparison);
    }

    /// <summary>The policies, rules and weights.</summary>
    public ReconciliationOptions Options { get; }

    /// <summary>Reconciles the claims of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>A figure for each scope and time that has claims to consider, faults and statistics.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ReconciliationResult Reconcile(ConflictDataset dataset, CancellationToken cancellationToken = default) =>
        Run(
            new(_comparer.FrameOf(Guard.NotNull(dataset)), Options, () => _comparer.Compare(dataset, CancellationToken.None)),
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
        Run(new(Guard.NotNull(comparison).Frame, Options with { Comparison = comparison.Options }, () => comparison), cancellationToken);

    private static ReconciliationResult Run(ReconciliationFrame frame, CancellationToken cancellationToken) =>
        ReconciliationRun.Of(frame, null, cancellationToken);
}
