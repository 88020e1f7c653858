namespace ConflictModel.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("reconcile")]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("read")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("init")]
    [InlineData("vocabulary")]
    [InlineData("diff")]
    [InlineData("watch")]
    [InlineData("completion")]
    public void Help_reads_as_verified(string command)
    {
        var run = command == "help" ? InProcess.Run("--help") : InProcess.Run(command, "--help");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Snapshot.Matches(run.Output, command);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("compare", "a", "b")]
    [InlineData("help", "differ")]
    [InlineData("import", "-", "-m", "-", "-o", "a.json")]
    [InlineData("import", "-", "-m", "acled", "-o", "a.json", "--base", "-")]
    [InlineData("import", "a.csv", "-m", "acled", "-o", "a.json", "--corrections", "-")]
    [InlineData("import", "a.csv", "-m", "acled")]
    [InlineData("init", "--sheet", "a")]
    [InlineData("init", "--from", "a.csv", "--answer", "yes")]
    [InlineData("vocabulary", "--language", "xx")]
    [InlineData("read", "-", "--dataset", "-")]
    [InlineData("read", "-", "--language", "xx")]
    [InlineData("report", "a", "-o", "-")]
    [InlineData("reconcile", "a", "--rule", "median", "--confirmed-by", "b")]
    [InlineData("compare", "a", "--format", "xml")]
    [InlineData("compare", "a", "--format", "TEXT")]
    [InlineData("compare", "a", "--fail-on", "1")]
    [InlineData("report", "a")]
    [InlineData("report", "a", "-o", "b")]
    [InlineData("report", "a", "-o", "b.html", "--format", "pdf")]
    [InlineData("compare", "a", "--colour")]
    [InlineData("reconcile", "a", "--rule", "toss-a-coin")]
    [InlineData("diff", "a")]
    [InlineData("diff", "-", "-")]
    [InlineData("watch", "-")]
    [InlineData("completion", "cmd")]
    [InlineData("compare", "a", "--top", "0")]
    [InlineData("compare", "a", "--top", "2", "--all")]
    [InlineData("compare", "a", "--all", "--format", "json")]
    [InlineData("compare", "@answers")]
    public void Wrong_usage_ends_with_2_and_a_message(params string[] args)
    {
        var run = InProcess.Run(args);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEqual("", run.Error.Trim());
    }

    [Theory]
    [InlineData]
    [InlineData("help")]
    public void Help_is_what_the_bare_command_shows_too(params string[] args) => Assert.Equal(InProcess.Run("--help"), InProcess.Run(args));

    [Theory]
    [InlineData("compare")]
    [InlineData("import")]
    public void Help_on_a_command_is_what_the_command_shows_when_asked(string command) => Assert.Equal(InProcess.Run(command, "--help"), InProcess.Run("help", command));

    [Fact]
    public void Wrong_usage_points_to_the_help_of_the_command() =>
        Assert.EndsWith("'conflictmodel compare --help' shows its usage.\n", InProcess.Run("compare", "a", "--format", "xml").Error, StringComparison.Ordinal);

    [Fact]
    public void The_version_is_that_of_the_command() => Assert.Matches(@"^conflictmodel \d+\.\d+\.\d+\n$", InProcess.Run("--version").Output);

    [Fact]
    public void What_goes_wrong_unforeseen_ends_with_2_and_a_message()
    {
        using var error = new StringWriter();
        using var host = new CommandHost(Stream.Null, new FullDisk(), error);

        Assert.Equal(ExitCode.Unusable, new CommandLine(host).Run(["--version"]));
        Assert.Equal($"conflictmodel failed: no space left{Environment.NewLine}", error.ToString());
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }
}
