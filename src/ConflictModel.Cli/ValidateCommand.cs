using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel validate</c>: whether a dataset can be used, and if not, every reason why.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var command = new Command("validate", "Checks a dataset and lists every problem with file, line, JSON path and message. The exit code is 2 if there is one.") { dataset };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(dataset)));
        return command;
    }

    private static int Run(CommandHost host, string path)
    {
        if (DatasetInput.Load(path, host, listed: int.MaxValue) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        host.Output.WriteLine(SafeText.Of($"{path}: {English.Count(dataset.Claims.Count, "claim")} in {English.Count(dataset.Reports.Count, "report")}, no problems."));
        return ExitCode.Success;
    }
}
