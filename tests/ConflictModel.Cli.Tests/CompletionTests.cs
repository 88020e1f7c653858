namespace ConflictModel.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("conflictmodel comp", "compare completion")]
    [InlineData("conflictmodel compare --fi", "--finding")]
    [InlineData("conflictmodel compare a.json --format s", "sarif")]
    [InlineData("conflictmodel completion p", "powershell")]
    [InlineData("conflictmodel diff a b --format m", "markdown")]
    public void A_line_is_completed(string line, string expected)
    {
        var run = InProcess.Run(Invariant($"[suggest:{line.Length}]"), line);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.All(expected.Split(' '), word => Assert.Contains(word, run.Output.Split('\n')));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _conflictmodel conflictmodel")]
    [InlineData("zsh", "compdef _conflictmodel conflictmodel")]
    [InlineData("fish", "complete -c conflictmodel")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName conflictmodel")]
    public void Each_shell_has_a_script_that_asks_the_command(string shell, string registration)
    {
        var run = InProcess.Run("completion", shell);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
        Assert.Contains($"conflictmodel completion {shell}", File.ReadAllText(RepositoryRoot.Combine("docs/command.md")), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Bash_completes_by_its_script()
    {
        var run = RealProcess.Shell("""
            exec /bin/bash -c '
              command=("${@:1}")
              conflictmodel() { "${command[@]}" "$@"; }
              eval "$(conflictmodel completion bash)"
              COMP_LINE="conflictmodel reco" COMP_POINT=18 COMP_WORDS=(conflictmodel reco) COMP_CWORD=1
              _conflictmodel
              echo "${COMPREPLY[@]}"
            ' bash "$@"
            """);

        Assert.Equal("reconcile\n", run.Output);
    }
}
