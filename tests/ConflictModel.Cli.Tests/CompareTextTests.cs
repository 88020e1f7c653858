namespace ConflictModel.Cli.Tests;

public sealed class CompareTextTests
{
    [Fact]
    public void The_sample_reads_as_verified() => Snapshot.Matches(RealProcess.Run("compare", TestData.Sample).Output);

    [Fact]
    public void Contradictions_tensions_and_nested_scopes_read_as_verified() => Snapshot.Matches(RealProcess.Run("compare", TestData.Small).Output);

    [Fact]
    public void No_line_is_longer_than_80_columns_or_ends_in_a_space()
    {
        var lines = RealProcess.Run("compare", TestData.Sample).Output.Split('\n');

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
