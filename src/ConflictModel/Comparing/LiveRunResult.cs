namespace ConflictModel;

/// <summary>What some rules found over some claims, and where they failed.</summary>
internal sealed class LiveRunResult
{
    public List<Finding> Findings { get; } = [];

    public List<RuleFault> Faults { get; } = [];
}
