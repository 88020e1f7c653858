namespace ConflictModel.Tests;

/// <summary>A rule over single claims that does what a test asks.</summary>
internal sealed class Probe(Action<ClaimContext> check, string id = "TEST1") : ClaimRule(new() { Id = id, Title = "A probe", Help = "For tests." })
{
    public override void Check(ClaimContext context) => check(context);
}
