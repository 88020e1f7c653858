using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel diff</c>: what changed between two states of a dataset.</summary>
internal static class DiffCommand
{
    private const string About =
        "Shows what changed between two states of a dataset: the findings, reconciled figures and claims that appeared, changed or "
        + "vanished. The exit code is 1 if a finding at or above the threshold of --fail-on appeared or is open again, and 0 otherwise.";

    public static Command Create(CommandHost host)
    {
        var before = DatasetArgument.Create(
            "old",
            "The earlier state: a JSON document, or a folder with a dataset.json; - is standard input.");
        var after = DatasetArgument.Create("new", "The later state; - is standard input.");
        var format = new Option<string>("--format")
        {
            Description = "The output format: text for people, markdown for pull requests, json for programs (described in "
                + "docs/command.md).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var failOn = FailOn.CreateOption(FailOn.Contradiction);
        var comparison = new ComparisonArguments();
        var command = new Command("diff", About) { before, after, format, failOn };
        comparison.AddTo(command);
        command.Validators.Add(result =>
        {
            if (StandardInput.Is(result.GetValue(before)) && StandardInput.Is(result.GetValue(after)))
            {
                result.AddError("Standard input can be read only once; - must be one of the two datasets.");
            }
        });
        command.SetAction(parsed => Run(
            host,
            parsed.GetRequiredValue(before),
            parsed.GetRequiredValue(after),
            ReportNames.FormatOf(parsed.GetRequiredValue(format)),
            comparison.Of(parsed),
            parsed.GetRequiredValue(failOn)));
        return command;
    }

    private static int Run(
        CommandHost host, string before, string after, ReportFormat format, ComparisonOptions comparison, string failOn)
    {
        if (DatasetInput.Load(before, host) is not { } old || DatasetInput.Load(after, host) is not { } current)
        {
            return ExitCode.Unusable;
        }

        var comparer = new ClaimComparer(comparison);
        var difference = host.During(
            "comparing",
            () => DatasetDifference.Between(comparer.Compare(old), comparer.Compare(current), host.ReportOptions));
        host.Output.Write(difference.Render(format));
        return ExitCodeOf(difference, failOn);
    }

    /// <summary>1 if a finding at or above the threshold appeared, or was acknowledged or below it before.</summary>
    public static int ExitCodeOf(DatasetDifference difference, string failOn) =>
        difference.Findings.Any(change => FailOn.Counts(change.After, failOn) && !FailOn.Counts(change.Before, failOn))
            ? ExitCode.Findings
            : ExitCode.Success;
}
