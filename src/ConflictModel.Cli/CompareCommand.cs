using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel compare</c>: which figures of a dataset contradict each other.</summary>
internal static class CompareCommand
{
    private const string About =
        "Shows which figures of a dataset contradict each other, who stated them, and why they cannot all be true.";

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var format = new Option<string>("--format")
        {
            Description = "The output format: text for people, json for programs (described in docs/command.md), "
                + "sarif for code hosts (SARIF 2.1.0).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var failOn = FailOn.CreateOption(FailOn.Contradiction);
        var command = new Command("compare", About) { dataset, format, failOn };
        command.SetAction(parsed => Run(
            host,
            parsed.GetRequiredValue(dataset),
            parsed.GetRequiredValue(format),
            parsed.GetRequiredValue(failOn)));
        return command;
    }

    private static int Run(CommandHost host, string path, string format, string failOn)
    {
        if (DatasetInput.Load(path, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        var result = new ClaimComparer().Compare(dataset);
        host.Output.Write(ComparisonReport.Of(result, options: host.ReportOptions).Render(ReportNames.FormatOf(format)));
        return FailOn.ExitCodeOf(result, failOn);
    }
}
