namespace ConflictModel.Engine;

/// <summary>
/// What those who wait for a run have to say, and to hear: how many threads it may take, when to stop, how far it has come.
/// </summary>
internal sealed class RunControl(int? threads = null, Action<int>? advanced = null, CancellationToken cancellationToken = default)
{
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>
    /// What loops on all cores take. Those within others, and those of <see cref="InParallel"/> in a rule, share the threads, where their
    /// number is given.
    /// </summary>
    public ParallelOptions Parallel { get; } = new()
    {
        MaxDegreeOfParallelism = threads ?? -1,
        CancellationToken = cancellationToken,
        TaskScheduler = threads is { } most
            ? new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, most).ConcurrentScheduler
            : TaskScheduler.Default,
    };

    /// <summary>Says that a number of claims has been looked at, once.</summary>
    public void Advance(int claims) => advanced?.Invoke(claims);
}
