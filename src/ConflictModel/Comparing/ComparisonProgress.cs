namespace ConflictModel;

/// <summary>How far a comparison has come. It ends with as much done as there is to do, unless it is stopped.</summary>
public sealed record ComparisonProgress
{
    internal ComparisonProgress(long done, long total)
    {
        Done = done;
        Total = total;
    }

    /// <summary>What is done. It never falls from one report to the next.</summary>
    public long Done { get; }

    /// <summary>
    /// What there is to do: every claim once for all rules on the order of scopes together, and once for each other rule. The same in all
    /// reports of a run.
    /// </summary>
    public long Total { get; }

    /// <summary>The share that is done, from 0 to 1; 1 where there is nothing to do.</summary>
    public double Fraction => Total == 0 ? 1 : (double)Done / Total;

    /// <summary>How much is done of how much: <c>512 of 2048</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Invariant($"{Done} of {Total}");
}
