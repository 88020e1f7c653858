namespace ConflictModel.Cli.Tests;

public sealed class ExitCodeTests
{
    private static readonly string Small = TestData.PathOf(TestData.Small);

    [Theory]
    [InlineData("contradiction", ExitCode.Findings)]
    [InlineData("tension", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public void A_contradiction_is_at_or_above_both_thresholds(string threshold, int code) =>
        Assert.Equal(code, InProcess.Run("compare", Small, "--fail-on", threshold).ExitCode);

    [Theory]
    [InlineData("contradiction", ExitCode.Success)]
    [InlineData("tension", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public void A_tension_is_below_the_threshold_of_a_contradiction(string threshold, int code)
    {
        // "About 500" and "about 620" share 465 to 625 of what is possible, and nothing of what is plausible.
        using var file = new TemporaryFile(File.ReadAllText(Small)
            .Replace("\"=3000\"", "\"=100\"", StringComparison.Ordinal)
            .Replace("\">=2000\"", "\"~620\"", StringComparison.Ordinal)
            .Replace("\"1000s\"", "\"~500\"", StringComparison.Ordinal));

        Assert.Equal(code, InProcess.Run("compare", file.Path, "--fail-on", threshold).ExitCode);
    }

    [Fact]
    public void Without_a_threshold_contradictions_fail() => Assert.Equal(ExitCode.Findings, InProcess.Run("compare", Small).ExitCode);

    [Fact]
    public void The_format_does_not_change_the_verdict() => Assert.Equal(ExitCode.Findings, InProcess.Run("compare", Small, "--format", "json").ExitCode);

    [Fact]
    public void An_error_in_a_dataset_that_can_be_used_is_a_finding_of_validate()
    {
        using var file = new TemporaryFile(
            """
            { "format": "conflictmodel/1", "reports": [{ "id": "r" }], "claims": [
            { "id": "all", "report": "r", "scope": { "measure": "killed", "category": "persons" }, "figure": "7..15", "unit": "persons" },
            { "id": "part", "report": "r", "scope": { "measure": "killed", "category": "civilians" }, "figure": "9..11", "unit": "persons" }] }
            """);

        var run = InProcess.Run("validate", file.Path, "--hints");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains($"{file.Path}:3: $.claims[1].figure: error CMV2001: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 problem, 4 hints.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_and_show_know_no_threshold()
    {
        Assert.Equal(ExitCode.Success, InProcess.Run("validate", Small).ExitCode);
        Assert.Equal(ExitCode.Success, InProcess.Run("show", Small).ExitCode);
    }
}
