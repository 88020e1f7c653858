using System.Text;

namespace ConflictModel.Testing.Tests;

/// <summary>A dataset of a few lines: two agencies that contradict each other, one that strains against a third, and a plan.</summary>
internal static class Small
{
    private const string Scope = "\"scope\": { \"measure\": \"killed\", \"category\": \"soldiers\", \"place\": \"valley\", \"period\": \"../2024-03-01\" }, \"unit\": \"persons\"";

    private const string Text = $$"""
        { "format": "conflictmodel/1",
        "places": [{ "id": "valley", "names": { "en": "Long Valley" } }],
        "sources": [
        { "id": "daily", "names": { "en": "The Daily" } },
        { "id": "agency", "names": { "en": "Agency One" } },
        { "id": "ministry", "names": { "en": "Ministry of Defence" } },
        { "id": "monitor", "names": { "en": "Monitor" } }],
        "reports": [
        { "id": "first", "title": "First report", "publisher": "daily", "date": "2024-03-02", "language": "en" },
        { "id": "second", "publisher": "monitor", "date": "2024-03-02", "language": "en" }],
        "claims": [
        { "id": "ministry-500", "report": "first", "attribution": [{ "source": "agency", "cites": ["ministry"] }], {{Scope}}, "figure": "~500", "quote": "about 500 soldiers\ndied" },
        { "id": "monitor-2000", "report": "second", {{Scope}}, "figure": ">=2000", "quote": "at least 2,000" },
        { "id": "agency-620", "report": "first", "attribution": ["agency"], {{Scope}}, "figure": "~620" }]
        ACKNOWLEDGEMENTS
        }
        """;

    public static ComparisonResult Result { get; } = Compare("");

    /// <summary>The same, where everything is acknowledged.</summary>
    public static ComparisonResult Acknowledged { get; } = Compare(
        ", \"acknowledgements\": [" + string.Join(", ", Result.Findings.Select(finding =>
            $"{{ \"rule\": \"{finding.Rule.Id}\", \"claims\": [{string.Join(", ", finding.Witnesses.Select(witness => $"\"{witness.Claim.Id}\""))}], \"reason\": \"known\" }}")) + "]");

    public static ComparisonResult Only(params IEnumerable<string> claims)
    {
        var contents = Result.Dataset.Contents;
        return new ClaimComparer().Compare(ConflictDataset.Create(contents with { Claims = contents.Claims.Where(claim => claims.Contains(claim.Id.Value)).ToEquatableList() }));
    }

    private static ComparisonResult Compare(string acknowledgements)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text.Replace("ACKNOWLEDGEMENTS", acknowledgements, StringComparison.Ordinal)));
        return new ClaimComparer().Compare(ConflictDataset.Load(stream, "small.json"));
    }
}
