namespace ConflictModel.Validation.Tests;

/// <summary>Names of two sources that look like names of one.</summary>
public sealed class NearNameTests
{
    [Theory]
    [InlineData("", "", 1)]
    [InlineData(", \"unspecific\": true", ", \"unspecific\": true", 1)]
    [InlineData(", \"unspecific\": true", "", 0)]
    [InlineData("", ", \"unspecific\": true", 0)]
    public void An_unspecific_source_is_no_spelling_of_a_specific_one(string first, string second, int hints) => Assert.Equal(
        hints,
        Hints($$"""
            "sources": [
              { "id": "services", "names": { "en": "Intelligence services" }, "kind": "other"{{first}} },
              { "id": "nis", "names": { "en": "National Intelligence Service" }, "kind": "intelligence-service"{{second}} }]
            """));

    [Fact]
    public void The_sample_with_unspecific_services_has_no_hint_about_them()
    {
        var failures = Files.Failures(DatasetDraft.Read(RepositoryRoot.Combine("samples/dprk-russia")), new DatasetDraftValidator());

        Assert.DoesNotContain(
            failures, failure => failure.ErrorCode == "CMV4002" && failure.ErrorMessage.Contains("Intelligence services", StringComparison.Ordinal));
    }

    private static int Hints(string members) => Files.Failures(members).Count(failure => failure.ErrorCode == "CMV4002");
}
