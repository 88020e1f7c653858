namespace ConflictModel.Extensions.DependencyInjection.Tests;

/// <summary>A change of the public surface shows in the diff of the verified file, and is made on purpose.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void ConflictModel_Extensions_DependencyInjection() =>
        Snapshot.Matches(PublicApi.Describe(typeof(ConflictModelOptions).Assembly));
}
