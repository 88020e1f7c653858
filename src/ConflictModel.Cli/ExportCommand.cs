using System.CommandLine;
using ConflictModel.Import;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel export</c>: writes the claims of a dataset as a sheet.</summary>
internal static class ExportCommand
{
    private const string About =
        "Writes the claims of a dataset as a sheet with one claim per row, "
        + "which 'conflictmodel import --mapping claim-sheet --base <dataset>' reads back without loss.";

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The CSV file to write; - is standard output.",
            Required = true,
        };
        var command = new Command("export", About) { dataset, output };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(dataset), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(CommandHost host, string path, string output)
    {
        if (DatasetInput.Load(path, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        new OutputTarget(output, host).Write(
            file => ClaimSheet.Write(dataset, file),
            stream => ClaimSheet.Write(dataset, stream),
            $"{Counted.Of(dataset.Claims.Count, "claim")}.");
        return ExitCode.Success;
    }
}
