using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ConflictModel.Reporting.Tests;

public sealed class SarifTests
{
    // The schema as the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) ships it. It is of draft 4 and uses nothing that draft 7 reads otherwise.
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(RepositoryRoot.Combine("tests/ConflictModel.Reporting.Tests/Schemas/sarif-2.1.0-rtm.5.json"))
        .Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal)
        .Replace("    \"id\": \"https://", "    \"$id\": \"https://", StringComparison.Ordinal));

    [Fact]
    public void The_sample_is_as_verified() => Snapshot.Matches(Sarif(Reports.Sample));

    [Theory]
    [MemberData(nameof(Reports.Names), MemberType = typeof(Reports))]
    public void Every_report_is_valid_by_the_schema_of_SARIF(string name) => Faults.None(Schema.FaultsOf(JsonElement.Parse(Sarif(Reports.Named(name)))));

    [Fact]
    public void The_schema_finds_faults()
    {
        var log = JsonNode.Parse(Sarif(Reports.Sample))!;
        log["runs"]![0]!["results"]![0]!["level"] = "fatal";
        log["runs"]![0]!["results"]![1]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0;

        var faults = Schema.FaultsOf(JsonElement.Parse(log.ToJsonString()));

        Assert.Equal(2, faults.Count);
        Assert.StartsWith("/runs/0/results/0/level: ", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("/runs/0/results/1/locations/0/physicalLocation/region/startLine: ", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_claim_is_pointed_to_by_the_line_on_which_it_begins()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("samples/dprk-russia/dataset.json"));
        var seen = 0;
        foreach (var location in ResultsOf(Reports.Sample).SelectMany(LocationsOf))
        {
            var place = location.GetProperty("physicalLocation");
            var claim = location.GetProperty("logicalLocations")[0].GetProperty("name").GetString();

            Assert.Equal("samples/dprk-russia/dataset.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.Contains($"\"id\": \"{claim}\"", lines[place.GetProperty("region").GetProperty("startLine").GetInt32() - 1], StringComparison.Ordinal);
            seen++;
        }

        Assert.Equal(8, seen);
    }

    [Fact]
    public void The_contradiction_of_the_sample_has_its_level_its_fingerprint_and_both_claims()
    {
        var finding = Reports.Sample.Findings.Single(found => found.Rule.Id == "CM1001");
        var result = ResultsOf(Reports.Sample).First();

        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(finding.Sentence, result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(finding.Fingerprint, result.GetProperty("partialFingerprints").GetProperty("conflictmodelFinding/v1").GetString());
        Assert.Equal(["budanov-11000", "nis-1500"], LocationsOf(result).Select(location => location.GetProperty("logicalLocations")[0].GetProperty("name").GetString()));
    }

    [Fact]
    public void A_result_names_its_rule_by_id_and_place()
    {
        using var log = JsonDocument.Parse(Sarif(Reports.Incomplete));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void What_the_keepers_acknowledge_is_suppressed_with_their_reason()
    {
        var suppressed = Assert.Single(ResultsOf(Reports.Sample), result => result.TryGetProperty("suppressions", out _));
        var suppression = Assert.Single(suppressed.GetProperty("suppressions").EnumerateArray());

        Assert.Equal("CM4003", suppressed.GetProperty("ruleId").GetString());
        Assert.Equal("accepted", suppression.GetProperty("status").GetString());
        Assert.StartsWith("The report prints 2023", suppression.GetProperty("justification").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_of_a_rule_is_the_severity_that_the_options_set()
    {
        var rules = ComparisonRules.Default.WithSeverity("CM1001", Severity.Info);
        using var log = JsonDocument.Parse(Sarif(new ClaimComparer(new() { Rules = rules }).Compare(Reports.Small.Dataset)));
        var run = log.RootElement.GetProperty("runs")[0];

        Assert.Equal("note", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("note", run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "CM1001").GetProperty("level").GetString());
    }

    [Fact]
    public void A_rule_that_failed_is_told()
    {
        using var log = JsonDocument.Parse(Sarif(Reports.Incomplete));
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(@"The rule DESK1 failed: NotSupportedException: No \[such\] thing.", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("data/set.json", null, "data/set.json", true)]
    [InlineData("./data/my set#1.json", null, "data/my%20set%231.json", true)]
    [InlineData("/repo/data/set.json", "/repo", "data/set.json", true)]
    [InlineData("data/../set.json", "/repo", "set.json", true)]
    [InlineData("/elsewhere/set.json", "/repo", "file:///elsewhere/set.json", false)]
    [InlineData("../set.json", "/repo/data", "file:///repo/set.json", false)]
    [InlineData("/elsewhere/set.json", null, "file:///elsewhere/set.json", false)]
    public void Files_are_named_from_the_root_where_they_lie_below_it(string file, string? root, string address, bool isRelative) =>
        Assert.Equal((address, isRelative), SarifLocations.AddressOf(file, root));

    private static string Sarif(ComparisonResult result) => ComparisonReport.Of(result).Render(ReportFormat.Sarif);

    private static List<JsonElement> ResultsOf(ComparisonResult result) =>
        [.. JsonElement.Parse(Sarif(result)).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static IEnumerable<JsonElement> LocationsOf(JsonElement result) =>
        result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray());
}
