namespace ConflictModel;

/// <summary>
/// Receives the runs of a <see cref="ClaimComparer"/> and the changes of its <see cref="LiveComparer"/>s: for logs, metrics and traces.
/// Derive, and override what is of interest.
/// </summary>
/// <remarks>
/// It is called by the thread that runs the comparison, and by several where a comparer is used by several. What it throws goes to the
/// caller of the comparer. The package <c>ConflictModel.Extensions.DependencyInjection</c> has one for
/// <c>ILogger</c>, <c>ActivitySource</c> and <c>Meter</c>.
/// </remarks>
public abstract class ComparisonObserver
{
    /// <summary>A run begins. Comparisons that a reconciler makes for itself are part of its own run.</summary>
    /// <param name="run">How much of the dataset is compared.</param>
    /// <param name="dataset">The dataset; of a part, that of the part.</param>
    /// <returns>What receives the end of the run; <see langword="null"/>, which costs nothing, where it is of no interest.</returns>
    public virtual RunObservation<ComparisonResult>? Start(ComparisonRun run, ConflictDataset dataset) => null;

    /// <summary>A claim was added to a live comparer.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="changes">What that changes.</param>
    public virtual void Added(Claim claim, IReadOnlyList<FindingChange> changes)
    {
    }

    /// <summary>A claim was withdrawn from a live comparer.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="changes">What that changes.</param>
    public virtual void Withdrawn(EntityId<Claim> id, IReadOnlyList<FindingChange> changes)
    {
    }
}
