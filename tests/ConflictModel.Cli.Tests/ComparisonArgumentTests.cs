using System.Text.Json.Nodes;

namespace ConflictModel.Cli.Tests;

/// <summary>The options by which claims are compared, of every command that compares or reconciles.</summary>
public sealed class ComparisonArgumentTests
{
    private static readonly string[] Options = ["--time-zone", "Europe/Kyiv", "--independence", "side"];

    // At 22:30 in UTC, the next day has begun in Kyiv; and ministry and president are of one side.
    private const string OneNight =
        """
        {
          "format": "conflictmodel/1",
          "actors": [{ "id": "land", "names": { "en": "Land" }, "kind": "state" }],
          "sources": [
            { "id": "ministry", "names": { "en": "the ministry" }, "kind": "government-body", "actor": "land" },
            { "id": "president", "names": { "en": "the president" }, "kind": "politician", "actor": "land" }
          ],
          "reports": [{ "id": "r", "date": "2024-03-08" }],
          "claims": [
            { "id": "a", "report": "r", "attribution": [{ "source": "ministry" }], "figure": "10", "unit": "persons",
              "scope": { "measure": "present", "category": "soldiers", "period": "2024-03-06T22:30:00Z" } },
            { "id": "b", "report": "r", "attribution": [{ "source": "president" }], "figure": "30", "unit": "persons",
              "scope": { "measure": "present", "category": "soldiers", "period": "2024-03-07" } }
          ]
        }
        """;

    [Fact]
    public void Days_are_those_of_the_zone_and_sides_are_counted()
    {
        using var file = new TemporaryFile(OneNight);

        var plain = JsonNode.Parse(InProcess.Run("compare", file.Path, "--format", "json").Output)!;
        var other = JsonNode.Parse(InProcess.Run(["compare", file.Path, "--format", "json", .. Options]).Output)!;

        Assert.Equal(("UTC", "origin"), ZoneAndLevel(plain));
        Assert.Equal(("Europe/Kyiv", "side"), ZoneAndLevel(other));
        Assert.Equal((2, 1), ((int)plain["statistics"]!["origins"]!, (int)other["statistics"]!["origins"]!));
        Assert.DoesNotContain("CM2001", Found(plain));
        Assert.Contains("CM2001", Found(other));

        static (string?, string?) ZoneAndLevel(JsonNode json) =>
            ((string?)json["policies"]!["simultaneity"]!["timeZone"], (string?)json["independence"]);

        static IEnumerable<string?> Found(JsonNode json) => json["findings"]!.AsArray().Select(finding => (string?)finding!["rule"]);
    }

    [Fact]
    public void Reconciling_and_reports_take_them_too()
    {
        using var file = new TemporaryFile(OneNight);

        var reconciled = JsonNode.Parse(InProcess.Run(["reconcile", file.Path, "--format", "json", .. Options]).Output)!;
        var report = JsonNode.Parse(InProcess.Run(["report", file.Path, "-o", "-", "--format", "json", .. Options]).Output)!;

        Assert.Equal("default 1 in Europe/Kyiv", (string?)reconciled["simultaneityPolicy"]);
        Assert.Equal("side", (string?)reconciled["independence"]);
        Assert.Equal("side", (string?)report["independence"]);
    }

    [Fact]
    public void A_difference_is_that_of_the_comparisons_asked_for()
    {
        using var before = new TemporaryFile(OneNight.Replace("\"30\"", "\"10\"", StringComparison.Ordinal));
        using var after = new TemporaryFile(OneNight);

        Assert.DoesNotContain("CM2001", InProcess.Run("diff", before.Path, after.Path, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains(
            "CM2001", InProcess.Run(["diff", before.Path, after.Path, "--format", "json", .. Options]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--time-zone", "Kyiv", "--time-zone is 'Kyiv'; must be the id of a time zone, such as Europe/Kyiv.")]
    [InlineData("--independence", "none", "'none'")]
    public void What_is_no_zone_or_level_is_named(string option, string value, string message)
    {
        foreach (var command in (string[])["compare", "reconcile", "watch"])
        {
            var run = InProcess.Run(command, TestData.PathOf(TestData.Small), option, value);

            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }
}
