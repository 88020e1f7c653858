using System.Text.Json;

namespace ConflictModel.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private static readonly string Small = TestData.PathOf(TestData.Small);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conflictmodel-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("report.html", "<!DOCTYPE html>")]
    [InlineData("report.md", "# A small dataset")]
    [InlineData("report.txt", "A small dataset\n3 reports")]
    [InlineData("report.sarif", "{\n  \"$schema\"")]
    [InlineData("report.json", "{\n  \"format\": \"conflictmodel-comparison/1\"")]
    public void The_ending_of_the_output_says_the_format(string file, string start)
    {
        var run = InProcess.Run("report", Small, "-o", PathOf(file));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal($"{PathOf(file)}: Found: 2 contradictions, no tensions.\n", run.Output);
        Assert.StartsWith(start, File.ReadAllText(PathOf(file)), StringComparison.Ordinal);
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void A_format_that_is_given_outranks_the_ending()
    {
        InProcess.Run("report", Small, "-o", PathOf("report.json"), "--format", "markdown");

        Assert.StartsWith("# A small dataset", File.ReadAllText(PathOf("report.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ending_that_says_no_format_is_refused_with_those_that_do()
    {
        var run = InProcess.Run("report", Small, "-o", "report.docx");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith("The output is 'report.docx', whose extension is not a format; it must be .html, .md, .txt, .sarif or .json, or use --format.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contradiction", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public void A_threshold_makes_findings_the_exit_code(string threshold, int code)
    {
        Assert.Equal(code, InProcess.Run("report", Small, "-o", PathOf("report.md"), "--fail-on", threshold).ExitCode);
        Assert.True(File.Exists(PathOf("report.md")));
    }

    [Fact]
    public void An_output_that_cannot_be_written_ends_with_2()
    {
        var run = InProcess.Run("report", Small, "-o", PathOf("missing/report.md"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith("conflictmodel failed: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_that_cannot_be_used_leaves_no_file()
    {
        Assert.Equal(ExitCode.Unusable, InProcess.Run("report", PathOf("missing.json"), "-o", PathOf("report.md")).ExitCode);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void A_report_is_what_compare_prints()
    {
        InProcess.Run("report", Small, "-o", PathOf("report.txt"));
        InProcess.Run("report", Small, "-o", PathOf("report.sarif"));

        Assert.Equal(InProcess.Run("compare", Small, "--all").Output, File.ReadAllText(PathOf("report.txt")));
        Assert.Equal(InProcess.Run("compare", Small, "--format", "sarif").Output, File.ReadAllText(PathOf("report.sarif")));
    }

    [Theory]
    [InlineData(TestData.Sample)]
    [InlineData("./samples/dprk-russia/dataset.json")]
    public void Files_are_named_from_the_folder_in_which_the_command_runs(string dataset)
    {
        using var log = JsonDocument.Parse(RealProcess.Run("compare", dataset, "--format", "sarif").Output);
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal("samples/dprk-russia/dataset.json", place.GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("uriBaseId").GetString());
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);
}
