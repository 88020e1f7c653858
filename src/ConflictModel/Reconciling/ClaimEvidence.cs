namespace ConflictModel;

/// <summary>One claim of a <see cref="ScopeEvidence"/>, with what is known about it.</summary>
public sealed class ClaimEvidence
{
    internal ClaimEvidence(Claim claim, Estimate estimate, int origin, AdmiraltyReliability? reliability, decimal weight, int key)
    {
        Claim = claim;
        Estimate = estimate;
        Origin = origin;
        Reliability = reliability;
        Weight = weight;
        Key = key;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>What it says the true value is, in base units: possible range, plausible range, best value.</summary>
    public Estimate Estimate { get; }

    /// <summary>The number of its origin within the evidence, from 0. Claims with different numbers certainly come from independent origins; claims that possibly come from one have the same.</summary>
    public int Origin { get; }

    /// <summary>The reliability of its origin as the coder graded it: of the source, else of the one whose voice it is; of several origins, the one that weighs most. <see langword="null"/> where none was graded.</summary>
    public AdmiraltyReliability? Reliability { get; }

    /// <summary>What <see cref="ReconciliationOptions.ReliabilityWeights"/> gives that reliability, 0 to 1.</summary>
    public decimal Weight { get; }

    internal int Key { get; }

    /// <summary>The claim's id with its figure.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Claim.ToString();
}
