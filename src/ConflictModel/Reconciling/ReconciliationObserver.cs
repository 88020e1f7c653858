namespace ConflictModel;

/// <summary>
/// Receives the runs of a <see cref="Reconciler"/>: for logs, metrics and traces. Derive, and override <see cref="Start"/>.
/// </summary>
/// <remarks>
/// It is called by the thread that runs the reconciliation, and by several where a reconciler is used by several. What it throws goes to
/// the caller of the reconciler.
/// </remarks>
public abstract class ReconciliationObserver
{
    /// <summary>A run begins.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>What receives the end of the run; <see langword="null"/>, which costs nothing, where it is of no interest.</returns>
    public abstract RunObservation<ReconciliationResult>? Start(ConflictDataset dataset);
}
