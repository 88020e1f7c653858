using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel show</c>: what is in a dataset.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var command = new Command("show", "Shows what is in a dataset: its reports by date, its claims by what they are about, the origins behind them, and the entities they name.") { dataset };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(dataset)));
        return command;
    }

    private static int Run(CommandHost host, string path)
    {
        if (DatasetInput.Load(path, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        host.Output.Write(TextReport.Of(dataset, host.ReportOptions));
        return ExitCode.Success;
    }
}
