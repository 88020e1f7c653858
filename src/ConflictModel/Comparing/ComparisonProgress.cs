namespace ConflictModel;

/// <summary>The progress of a comparison. Unless cancelled, the last report has everything done.</summary>
public sealed record ComparisonProgress
{
    internal ComparisonProgress(long done, long total)
    {
        Done = done;
        Total = total;
    }

    /// <summary>The work that is done. It never decreases.</summary>
    public long Done { get; }

    /// <summary>
    /// The total work: every claim once for all rules on the order of scopes together, and once for each other rule. The same in all
    /// reports of a run.
    /// </summary>
    public long Total { get; }

    /// <summary>The share that is done, from 0 to 1; 1 where there is nothing to do.</summary>
    public double Fraction => Total == 0 ? 1 : (double)Done / Total;

    /// <summary>Formats the progress: <c>512 of 2048</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Invariant($"{Done} of {Total}");
}
