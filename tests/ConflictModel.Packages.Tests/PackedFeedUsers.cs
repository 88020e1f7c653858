namespace ConflictModel.Packages.Tests;

/// <summary>One pack for all tests, and one build at a time.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedUsers : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packed feed";
}
