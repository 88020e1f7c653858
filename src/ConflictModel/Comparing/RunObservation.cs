namespace ConflictModel;

/// <summary>Receives the end of one run. Exactly one of its methods is called, once, by the thread that started the run.</summary>
/// <typeparam name="TResult">What the run gives: <see cref="ComparisonResult"/> or <c>ReconciliationResult</c>.</typeparam>
public abstract class RunObservation<TResult>
{
    /// <summary>The run ended with a result, which may have faults of rules.</summary>
    /// <param name="result">The result.</param>
    public abstract void Completed(TResult result);

    /// <summary>The run ended without a result. The exception goes on to the caller.</summary>
    /// <param name="exception">What was thrown: an <see cref="OperationCanceledException"/> where the run was stopped.</param>
    public abstract void Failed(Exception exception);

    /// <summary>Runs, and reports the end.</summary>
    internal static TResult Run(RunObservation<TResult>? observation, Func<TResult> run)
    {
        if (observation is null)
        {
            return run();
        }

        TResult result;
        try
        {
            result = run();
        }
        catch (Exception exception)
        {
            observation.Failed(exception);
            throw;
        }

        observation.Completed(result);
        return result;
    }
}
