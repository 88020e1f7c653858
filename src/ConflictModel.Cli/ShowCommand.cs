using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel show</c>: the contents of a dataset.</summary>
internal static class ShowCommand
{
    private const string About =
        "Shows the contents of a dataset: reports by date, claims by scope, their origins, and the entities that they name.";

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var command = new Command("show", About) { dataset };
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
