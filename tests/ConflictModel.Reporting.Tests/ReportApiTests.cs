namespace ConflictModel.Reporting.Tests;

/// <summary>A change of the public surface shows in the diff of the verified file, and is made on purpose.</summary>
public sealed class ReportApiTests
{
    [Fact]
    public void The_public_surface_is_the_verified_one() => Snapshot.Matches(PublicApi.Describe(typeof(ComparisonReport).Assembly));
}
