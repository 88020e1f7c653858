namespace ConflictModel.Engine;

/// <summary>The control of a run: its number of threads, its cancellation, and its progress.</summary>
internal sealed class RunControl(int? threads = null, Action<int>? advanced = null, CancellationToken cancellationToken = default)
{
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>
    /// The options of parallel loops. Nested loops, and those of <see cref="InParallel"/> in a rule, share the threads if their number is
    /// limited.
    /// </summary>
    public ParallelOptions Parallel { get; } = new()
    {
        MaxDegreeOfParallelism = threads ?? -1,
        CancellationToken = cancellationToken,
        TaskScheduler = threads is { } most
            ? new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, most).ConcurrentScheduler
            : TaskScheduler.Default,
    };

    /// <summary>Reports that a number of claims has been processed.</summary>
    public void Advance(int claims) => advanced?.Invoke(claims);
}
