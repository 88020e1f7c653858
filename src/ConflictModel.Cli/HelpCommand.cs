using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel help</c>: the same as <c>--help</c>, for those who expect a command.</summary>
internal static class HelpCommand
{
    public static Command Create(IEnumerable<string> commands, Func<IReadOnlyList<string>, int> run)
    {
        var topic = new Argument<string?>("command")
        {
            HelpName = "command",
            Description = "The command.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        topic.AcceptOnlyFromAmong([.. commands]);
        var command = new Command("help", "Shows help for the command or one of its subcommands.") { topic };
        command.SetAction(parsed => run(parsed.GetValue(topic) is { } name ? [name, "--help"] : ["--help"]));
        return command;
    }
}
