namespace ConflictModel.Extensions.DependencyInjection.Tests;

/// <summary>A dataset with findings of each severity, and rules that do what a test needs.</summary>
internal static class Samples
{
    public static ConflictDataset Dataset { get; } = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));

    public static RuleDescriptor Descriptor(string id) => new() { Id = id, Title = "A test", Help = "Nothing to do." };
}

internal sealed class ThrowingRule() : DatasetRule(Samples.Descriptor("TEST1"))
{
    public override void Check(DatasetContext context) => throw new InvalidOperationException("out of order");
}

internal sealed class EveryClaim() : ClaimRule(Samples.Descriptor("TEST2"))
{
    public override void Check(ClaimContext context) => context.Report("A claim.", context.Claim);
}

/// <summary>A rule with something of the container.</summary>
internal sealed class RuleOfService(Marker marker) : ClaimRule(Samples.Descriptor(marker.RuleId))
{
    public override void Check(ClaimContext context) => context.Report("A claim.", context.Claim);
}

internal sealed record Marker(string RuleId);

internal sealed class Deferring() : ReconciliationRule(Samples.Descriptor("defer"))
{
    public override Ruling Reconcile(ScopeEvidence evidence) => Ruling.Defer("unconfirmed", "A test.");
}

internal sealed class ThrowingReconciliation() : ReconciliationRule(Samples.Descriptor("throw"))
{
    public override Ruling Reconcile(ScopeEvidence evidence) => throw new InvalidOperationException("out of order");
}
