using System.Text.Json;

namespace ConflictModel.Cli.Tests;

public sealed class DiffTests
{
    private static readonly string Small = TestData.PathOf(TestData.Small);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void What_appeared_changed_and_vanished_reads_as_verified(string format)
    {
        using var after = new TemporaryFile("");
        Changed().Save(after.Path);

        var run = InProcess.Run("diff", Small, after.Path, "--format", format);

        Assert.Equal("", run.Error);
        Snapshot.Matches(run.Output, format);
    }

    [Fact]
    public void The_same_dataset_has_no_difference()
    {
        Assert.Equal(new(ExitCode.Success, "Nothing changed.\n", ""), InProcess.Run("diff", Small, Small));
        Assert.Equal(new(ExitCode.Success, "**Nothing changed.**\n\n", ""), InProcess.Run("diff", Small, Small, "--format", "markdown"));
        using var document = JsonDocument.Parse(InProcess.Run("diff", Small, Small, "--format", "json").Output);
        Assert.All(["findings", "figures", "claims"], name => Assert.Equal(0, document.RootElement.GetProperty(name).GetArrayLength()));
    }

    [Theory]
    [InlineData("contradiction", ExitCode.Findings)]
    [InlineData("tension", ExitCode.Findings)]
    [InlineData("never", ExitCode.Success)]
    public void A_finding_that_appeared_decides_the_exit_code(string failOn, int expected)
    {
        using var before = new TemporaryFile("");
        WithoutContradictions().Save(before.Path);

        Assert.Equal(expected, InProcess.Run("diff", before.Path, Small, "--fail-on", failOn).ExitCode);
        Assert.Equal(ExitCode.Success, InProcess.Run("diff", Small, before.Path, "--fail-on", failOn).ExitCode);
        Assert.Equal(ExitCode.Success, InProcess.Run("diff", Small, Small, "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("no-such-file.json", null)]
    [InlineData(null, "no-such-file.json")]
    [InlineData(null, "sheet.csv")]
    public void A_state_that_cannot_be_used_ends_with_2(string? before, string? after)
    {
        var run = InProcess.Run("diff", before ?? Small, after ?? Small);

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void One_of_the_states_can_be_standard_input() =>
        Assert.Equal(new(ExitCode.Success, "Nothing changed.\n", ""), InProcess.Fed(File.ReadAllText(Small), "diff", "-", Small));

    // The first claim says another number, the last is gone, and one is new.
    private static ConflictDataset Changed()
    {
        var contents = ConflictDataset.Load(Small).Contents;
        var claims = contents.Claims.ToList();
        claims[0] = claims[0] with { Quantity = claims[0].Quantity with { Figure = Figure.Parse("~700") }, Note = "Counted again." };
        claims.Add(claims[1] with { Id = new("new-claim") });
        claims.RemoveAt(claims.Count - 2);
        return ConflictDataset.Create(contents with { Claims = claims.ToEquatableList() });
    }

    private static ConflictDataset WithoutContradictions()
    {
        var contents = ConflictDataset.Load(Small).Contents;
        return ConflictDataset.Create(contents with { Claims = contents.Claims.Take(1).ToEquatableList() });
    }
}
