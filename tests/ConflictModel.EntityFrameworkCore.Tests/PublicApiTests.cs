namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>A change of the public surface shows in the diff of the verified file, and is made on purpose.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void ConflictModel_EntityFrameworkCore() => Snapshot.Matches(PublicApi.Describe(typeof(NotationConverter<>).Assembly));
}
