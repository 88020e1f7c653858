using ConflictModel.Reporting;

namespace ConflictModel.Cli.Tests;

public sealed class CompareTextTests
{
    [Fact]
    public void The_sample_reads_as_verified() => Snapshot.Matches(RealProcess.Run("compare", TestData.Sample, "--all").Output);

    [Fact]
    public void Contradictions_tensions_and_nested_scopes_read_as_verified() => Snapshot.Matches(RealProcess.Run("compare", TestData.Small, "--all").Output);

    [Theory]
    [InlineData("sample", TestData.Sample)]
    [InlineData("incident", TestData.Incident)]
    [InlineData("recorder", "tests/ConflictModel.Cli.Tests/Data/recorder.json")]
    public void A_summary_has_a_line_a_finding_the_worst_first(string name, string dataset)
    {
        var output = RealProcess.Run("compare", dataset).Output;

        Assert.InRange(output.Count(c => c == '\n'), 5, 60);
        Assert.DoesNotContain(output.Split('\n'), line => line.Length > 80 && !line.Contains("conflictmodel report", StringComparison.Ordinal));
        Snapshot.Matches(output, name);
    }

    [Fact]
    public void Details_are_those_of_the_worst_findings()
    {
        var path = TestData.PathOf(TestData.Small);
        var one = InProcess.Run("compare", path, "--top", "1").Output;

        Assert.Contains("CM1002", one, StringComparison.Ordinal);
        Assert.DoesNotContain("CM1001: ", one, StringComparison.Ordinal);
        Assert.DoesNotContain("--finding", one, StringComparison.Ordinal);
        Assert.Equal(InProcess.Run("compare", path, "--all").Output, InProcess.Run("compare", path, "--top", "2").Output);
    }

    [Fact]
    public void A_finding_is_shown_alone_by_its_id()
    {
        var path = TestData.PathOf(TestData.Small);
        var worst = ComparisonReport.Of(new ClaimComparer().Compare(ConflictDataset.Load(path))).Findings[0];

        var run = InProcess.Run("compare", path, "--finding", worst.Fingerprint[..6].ToUpperInvariant());

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains($"CONTRADICTION  {worst.Rule.Id}: {worst.Rule.Title}  {worst.Fingerprint[..6]}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Found:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zzz", "--finding is 'zzz'; it must be the id of a finding")]
    [InlineData("", "--finding is '', with which 2 findings begin; give more of its digits")]
    public void An_id_that_is_not_one_finding_ends_with_2(string id, string message)
    {
        var run = InProcess.Run("compare", TestData.PathOf(TestData.Small), "--finding", id);

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strikes.csv")]
    [InlineData("My sheet.XLSX")]
    public void A_table_says_how_to_import_it(string name)
    {
        var run = InProcess.Run("compare", name);

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.Contains($"conflictmodel init --from {(name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name)}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_80_columns_or_ends_in_a_space()
    {
        var lines = RealProcess.Run("compare", TestData.Sample, "--all").Output.Split('\n');

        Assert.DoesNotContain(lines, line => line.Length > 80 || line.EndsWith(' '));
    }

    [Fact]
    public void A_dataset_without_findings_says_so()
    {
        using var file = new TemporaryFile("""{ "format": "conflictmodel/1" }""");

        var run = InProcess.Run("compare", file.Path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("A dataset without a title\n0 reports, 0 claims about 0 scopes, from 0 origins\n\nFound: no contradictions, no tensions.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("How to read it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        var path = TestData.PathOf(TestData.Small);

        Assert.Contains("\u001b[", InProcess.Run(isStyled: true, "compare", path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', InProcess.Run(isStyled: false, "compare", path).Output);
    }

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var path = TestData.PathOf(TestData.Small);

        Assert.Equal(InProcess.Run("compare", path).Output, Escapes.Removed(InProcess.Run(isStyled: true, "compare", path).Output));
    }
}
