using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel compare</c>: what the figures of a dataset are to each other.</summary>
internal static class CompareCommand
{
    private const string About = "Shows which figures of a dataset contradict each other, who gave them, and why they cannot all be true.";

    private const string FailOnHelp =
        """
        What makes the exit code 1: a contradiction (figures that cannot all be true, however their words are read), a tension (figures that would fit only if somebody chose odd words; contradictions count too), or never.
        """;

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var format = new Option<string>("--format")
        {
            Description = "How the result is written: text for people, json for programs (described in docs/command.md).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var failOn = new Option<string>("--fail-on")
        {
            Description = FailOnHelp,
            DefaultValueFactory = _ => FailOn.Contradiction,
        };
        failOn.AcceptOnlyFromAmong(FailOn.Contradiction, FailOn.Tension, FailOn.Never);
        var command = new Command("compare", About) { dataset, format, failOn };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(dataset), parsed.GetRequiredValue(format), parsed.GetRequiredValue(failOn)));
        return command;
    }

    private static int Run(CommandHost host, string path, string format, string failOn)
    {
        if (DatasetInput.Load(path, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        var result = new ClaimComparer().Compare(dataset);
        if (format == "json")
        {
            ComparisonJson.Write(result, host.Output);
        }
        else
        {
            new ComparisonPage(result, new(host)).Write();
        }

        return FailOn.ExitCodeOf(result, failOn);
    }
}
