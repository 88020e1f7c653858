using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictModel.Reporting.Tests;

/// <summary>SARIF logs by the validator of those who wrote SARIF: the npm package <c>@microsoft/sarif-multitool</c>, fetched when the test runs. Skipped, with the reason, where npm does not have it.</summary>
public sealed class SarifMultitoolTests
{
    // The repository has no address yet that a log could name as its tool's.
    private static readonly string[] NoInformationUri = ["SARIF2005"];

    [MultitoolTheory]
    [MemberData(nameof(Reports.Names), MemberType = typeof(Reports))]
    public void The_validator_finds_nothing_but_that_the_tool_has_no_address(string name) =>
        Assert.Equal(NoInformationUri, RulesBrokenBy(ComparisonReport.Of(Reports.Named(name)).Render(ReportFormat.Sarif)));

    [MultitoolFact]
    public void The_validator_finds_a_message_that_is_missing_and_a_line_that_is_none()
    {
        var log = JsonNode.Parse(ComparisonReport.Of(Reports.Sample).Render(ReportFormat.Sarif))!;
        var results = log["runs"]![0]!["results"]!.AsArray();
        results[0]!.AsObject().Remove("message");
        results[1]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0;

        Assert.Equal(["JSON1002", "JSON1008"], RulesBrokenBy(log.ToJsonString()));
    }

    private static List<string> RulesBrokenBy(string log)
    {
        using var folder = new TempFolder();
        var (file, output) = (folder.Write("log.sarif", log), folder["validation.sarif"]);
        var start = new ProcessStartInfo("node", [Multitool.Script!, "validate", file, "--output", output]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var messages = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0 && File.Exists(output), messages);
        var results = JsonElement.Parse(File.ReadAllText(output)).GetProperty("runs")[0].GetProperty("results");
        return [.. results.EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()!).Distinct().Order(StringComparer.Ordinal)];
    }
}
