namespace ConflictModel.Cli.Tests;

public sealed class HostileTextTests
{
    private static readonly string Path = TestData.PathOf(TestData.Hostile);

    [Theory]
    [InlineData("compare")]
    [InlineData("show")]
    [InlineData("validate")]
    public void No_control_character_of_a_dataset_reaches_the_output(string command)
    {
        var run = InProcess.Run(command == "compare" ? ["compare", Path, "--all"] : [command, Path]);

        Assert.DoesNotContain(run.Output, c => c != '\n' && (char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public void In_a_terminal_too_only_the_escapes_of_the_page_itself_are_sent()
    {
        var output = Escapes.Removed(InProcess.Run(isStyled: true, "compare", Path, "--all").Output);

        Assert.DoesNotContain(output, c => c != '\n' && (char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public void Markup_and_control_characters_are_shown_as_what_they_are()
    {
        var output = InProcess.Run("compare", Path, "--all").Output;

        Assert.Contains(@"[red]Hostile[/] \u001b[31mtitle\u001b[0m \u202eltr", output, StringComparison.Ordinal);
        Assert.Contains(@"""[bold]rund 500[/] \u001b]0;owned\u0007 \u009b2J [/unbalanced""", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_escapes_control_characters()
    {
        var output = InProcess.Run("compare", Path, "--format", "json").Output;

        Assert.DoesNotContain(output, c => c != '\n' && char.IsControl(c));
    }

    [Fact]
    public void Problems_of_a_file_are_escaped_as_well()
    {
        using var file = new TemporaryFile("""{ "format": "conflictmodel/1", "a\u001b[31m": 1 }""");

        var run = InProcess.Run("validate", file.Path);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
    }
}
