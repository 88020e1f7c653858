using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictModel.Tests;

/// <summary>Results are written as reports have them, alone or within another document; figures come back, and what rests on a dataset says that it does not.</summary>
public sealed class ResultJsonTests
{
    private static readonly ComparisonResult Result = new ClaimComparer(new() { Rules = OwnRules.All }).Compare(ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia")));

    private static readonly ReconciliationResult Figures = new Reconciler().Reconcile(Result);

    public static TheoryData<string> Options => JsonOptions.Names;

    [Fact]
    public void A_comparison_is_the_document_of_its_format()
    {
        var document = JsonSerializer.SerializeToNode(Result, JsonOptions.OfTheFormat)!;

        Assert.Equal(ComparisonJson.Format, (string?)document["format"]);
        Assert.Equal(Result.Findings.Count, document["findings"]!.AsArray().Count);
        foreach (var (finding, node) in Result.Findings.Zip(document["findings"]!.AsArray()))
        {
            Same(finding, node);
            Same(finding.Reason, node!["reason"]);
            SameReason(finding.Reason, node["reason"]);
            Assert.All(finding.Witnesses.Zip(node["witnesses"]!.AsArray()), pair => Same(pair.First, pair.Second));
            Assert.All(finding.Camps.Zip(node["camps"]!.AsArray()), pair => Same(pair.First, pair.Second));
            Assert.All(finding.Scopes.Zip(node["scopes"]!.AsArray()), pair => Same(pair.First, pair.Second));
        }

        foreach (var node in document["claims"]!.AsArray())
        {
            var claim = Result.Dataset.Claims[new EntityId<Claim>((string)node!["id"]!)];
            Same(claim.Scope, node["scope"]);
            Same(Result.ReadingOf(claim.Id).Estimate.Possible, node["possible"]);
            Same(Result.Dataset.LocationOf(claim.Id), node["location"]);
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Naming_policies_change_nothing(string name)
    {
        var options = JsonOptions.All[name];
        Assert.Equal(
            JsonSerializer.SerializeToNode(Result)!.ToJsonString(JsonOptions.OfTheFormat),
            JsonNode.Parse(JsonSerializer.Serialize(Result, options))!.ToJsonString(JsonOptions.OfTheFormat));
    }

    [Fact]
    public void The_language_of_the_sentences_can_be_chosen()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ComparisonJson.Write(writer, Result, SentenceLanguage.German);
        }

        Assert.Equal(Result.Findings[0].Describe(SentenceLanguage.German), (string?)JsonNode.Parse(stream.ToArray())!["findings"]![0]!["sentence"]);
    }

    [Fact]
    public void A_pair_gives_its_relation_and_its_reason()
    {
        var pair = Result.Findings.SelectMany(finding => finding.ConflictingPairs).First();
        var node = JsonSerializer.SerializeToNode(pair)!;

        Assert.Equal((pair.First.Id.Value, "contradicts", pair.Sentence), ((string?)node["first"], (string?)node["relation"], (string?)node["sentence"]));
        Assert.Equal(pair.Reason.Code, (string?)node["reason"]!["code"]);
    }

    [Fact]
    public void Every_kind_of_reason_of_a_pair_writes_more_than_its_code()
    {
        var reasons = from first in Result.Dataset.Claims
                      from second in Result.Dataset.Claims
                      where first != second
                      select new ClaimComparer().Compare(first, second, Result.Dataset).Reason;

        Assert.All(reasons.DistinctBy(reason => reason.GetType()), reason => Assert.True(JsonSerializer.SerializeToNode(reason)!.AsObject().Count > 1, reason.Code));
    }

    [Fact]
    public void Figures_come_back_as_they_were()
    {
        var record = Figures.ToRecord();

        Assert.Equal(record, JsonSerializer.Deserialize<ReconciliationRecord>(JsonSerializer.Serialize(Figures)));
        Assert.Equal(JsonSerializer.Serialize(record), JsonSerializer.Serialize(Figures));
        Assert.All(record.Figures, figure => Assert.Equal(figure, JsonSerializer.Deserialize<ReconciledFigure>(JsonSerializer.Serialize(figure))));
        Assert.Equal(Figures.Statistics, JsonSerializer.Deserialize<ReconciliationStatistics>(JsonSerializer.Serialize(Figures.Statistics)));
        Assert.Equal(Result.Statistics, JsonSerializer.Deserialize<ComparisonStatistics>(JsonSerializer.Serialize(Result.Statistics)));
        Assert.Equal("$.dimension", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ReconciledFigure>("""{"scope":{"measure":"killed"},"dimension":5}""")).Path);
    }

    [Fact]
    public void What_rests_on_a_dataset_says_that_it_is_not_read()
    {
        Assert.StartsWith(
            "A finding is written as JSON, but cannot be read back; it rests on its dataset: load the dataset, and compare it again.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Finding>("{}")).Message,
            StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ComparisonResult>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<BoundsReason>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ReconciliationResult>("{}"));
        Assert.Null(JsonSerializer.Deserialize<Finding>("null"));
    }

    private static void Same<T>(T value, JsonNode? node) => Assert.Equal(node!.ToJsonString(JsonOptions.OfTheFormat), JsonSerializer.Serialize(value, JsonOptions.OfTheFormat));

    private static void SameReason(Reason reason, JsonNode? node) =>
        Assert.Equal(node!.ToJsonString(JsonOptions.OfTheFormat), JsonSerializer.Serialize(reason, reason.GetType(), JsonOptions.OfTheFormat));
}
