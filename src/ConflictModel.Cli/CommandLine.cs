using System.CommandLine;
using System.CommandLine.Help;

namespace ConflictModel.Cli;

/// <summary>Parses the arguments, runs the command, and turns every outcome into an exit code and a message.</summary>
internal sealed class CommandLine(CommandHost host)
{
    private const string Name = "conflictmodel";

    private const string ExitCodes =
        "Exit codes: 0 nothing found at or above the threshold; 1 findings at or above it, or rows that could not be imported; "
        + "2 the dataset or the command line cannot be used.";

    private const string About =
        $"""
        Compares the figures that reports give about a war: which cannot all be true, which are in tension, and who said so.

        A dataset is a JSON document of the format conflictmodel/1, or a folder with such a document named dataset.json.

        Example: conflictmodel compare samples/dprk-russia

        Files that are read or written may be - for standard input and standard output; ./- is a file of that name.

        {ExitCodes}
        """;

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments, without the name of the command.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            var code = Invoke(args);
            host.Output.Flush();
            return code;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // This is the outermost handler, which can only show a message.
            host.Error.WriteLine(TextPage.Safe($"{Name} failed: {exception.Message}"));
            return ExitCode.Unusable;
        }
    }

    private int Invoke(IReadOnlyList<string> args)
    {
        var root = Root();
        var parsed = root.Parse(args.Count == 0 ? ["--help"] : args, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpAction or VersionAction))
        {
            foreach (var error in parsed.Errors)
            {
                host.Error.WriteLine(TextPage.Safe(error.Message));
            }

            var command = parsed.CommandResult.Command;
            host.Error.WriteLine($"'{Name}{(command == root ? "" : $" {command.Name}")} --help' shows its usage.");
            return ExitCode.Unusable;
        }

        return parsed.Invoke(new()
        {
            Output = new TrailingSpaceTrimmer(host.Output),
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private RootCommand Root()
    {
        var root = new RootCommand(About)
        {
            CompareCommand.Create(host),
            ReportCommand.Create(host),
            ReconcileCommand.Create(host),
            DiffCommand.Create(host),
            WatchCommand.Create(host),
            ValidateCommand.Create(host),
            ShowCommand.Create(host),
            ReadCommand.Create(host),
            InitCommand.Create(host),
            ImportCommand.Create(host),
            ExportCommand.Create(host),
            VocabularyCommand.Create(host),
            CompletionCommand.Create(host),
        };
        root.Add(HelpCommand.Create(root.Subcommands.Select(command => command.Name), Invoke));
        root.HelpName = Name;
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption { Action: HelpAction help }:
                    help.MaxWidth = host.Width;
                    option.Description = "Show help.";
                    break;
                case VersionOption:
                    option.Action = new VersionAction(host.Output);
                    option.Description = "Show the version.";
                    break;
            }
        }

        return root;
    }
}
