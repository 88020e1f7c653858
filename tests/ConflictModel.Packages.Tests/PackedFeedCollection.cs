namespace ConflictModel.Packages.Tests;

/// <summary>One pack for all tests, and one build at a time.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packed feed";
}
