using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel completion</c>: the script with which a shell completes commands, options and values.</summary>
internal static class CompletionCommand
{
    private const string About =
        "Writes the script by which a shell completes commands, options and values. To install it, for bash: "
        + "conflictmodel completion bash > ~/.local/share/bash-completion/completions/conflictmodel; "
        + "docs/command.md has the commands of the other shells.";

    public static Command Create(CommandHost host)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completion", About) { shell };
        command.SetAction(parsed =>
        {
            host.Output.Write(ScriptOf(parsed.GetRequiredValue(shell)).ReplaceLineEndings("\n"));
            return ExitCode.Success;
        });
        return command;
    }

    // Each script asks the command itself with the directive [suggest:<position>], and offers files if it has no answer.
    private static string ScriptOf(string shell) => shell switch
    {
        "bash" =>
            """
            _conflictmodel() {
                local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
                COMPREPLY=($(compgen -W "$(conflictmodel "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            }
            complete -o default -F _conflictmodel conflictmodel

            """,
        "zsh" =>
            """
            #compdef conflictmodel
            _conflictmodel() {
                local -a found
                found=("${(@f)$(conflictmodel "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                found=(${found:#})
                if (( ${#found} )); then compadd -- "${found[@]}"; fi
                _files
            }
            if [ "$funcstack[1]" = "_conflictmodel" ]; then _conflictmodel; else compdef _conflictmodel conflictmodel; fi

            """,
        "fish" =>
            """
            function __conflictmodel_complete
                set -l line (commandline -p)
                conflictmodel "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c conflictmodel -a '(__conflictmodel_complete)'

            """,
        _ =>
            """
            Register-ArgumentCompleter -Native -CommandName conflictmodel -ScriptBlock {
                param($word, $tree, $position)
                conflictmodel "[suggest:$position]" "$tree" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
    };
}
