using System.CommandLine;
using System.Globalization;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel compare</c>: which figures of a dataset contradict each other.</summary>
internal static class CompareCommand
{
    private const int ShownDigits = 6;

    private const string About =
        "Shows which figures of a dataset contradict each other, who stated them, and why they cannot all be true: "
        + "a line for each finding, the worst first, and the claims of those that --top, --all or --finding ask for.";

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
        var top = new Option<int?>("--top")
        {
            HelpName = "n",
            Description = "Show the claims of the worst n findings, below the summary.",
        };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) || number < 1))
            {
                result.AddError($"--top is '{result.Tokens[0].Value}'; must be a number from 1.");
            }
        });
        var all = new Option<bool>("--all") { Description = "Show the claims of every finding, below the summary." };
        var finding = new Option<string?>("--finding")
        {
            HelpName = "id",
            Description = "Show this finding alone, with its claims. The summary shows the id at the start of each line.",
        };
        var failOn = FailOn.CreateOption(FailOn.Contradiction);
        var comparison = new ComparisonArguments();
        var command = new Command("compare", About) { dataset, format, top, all, finding, failOn };
        comparison.AddTo(command);
        command.Validators.Add(result =>
        {
            var asked = new[] { result.GetResult(top) is not null, result.GetValue(all), result.GetValue(finding) is not null };
            if (asked.Count(given => given) > 1)
            {
                result.AddError("--top, --all and --finding exclude each other; give one of them.");
            }
            else if (asked.Contains(true) && result.GetValue(format) is "json" or "sarif")
            {
                result.AddError("--top, --all and --finding are for text; JSON and SARIF have everything.");
            }
        });
        command.SetAction(parsed => Run(
            host,
            parsed.GetRequiredValue(dataset),
            new(
                ReportNames.FormatOf(parsed.GetRequiredValue(format)),
                parsed.GetValue(all) ? int.MaxValue : parsed.GetValue(top) ?? 0,
                parsed.GetValue(finding),
                comparison.Of(parsed)),
            parsed.GetRequiredValue(failOn)));
        return command;
    }

    private static int Run(CommandHost host, string path, Request request, string failOn)
    {
        if (DatasetInput.Compare(path, host, request.Comparison) is not { } result)
        {
            return ExitCode.Unusable;
        }

        var report = ComparisonReport.Of(result, options: host.ReportOptions with { Details = request.Details });
        if (request.Finding is { } id)
        {
            return Show(report, id, host) ? FailOn.ExitCodeOf(result, failOn) : ExitCode.Unusable;
        }

        host.Output.Write(report.Render(request.Format));
        if (request is { Format: ReportFormat.Text, Details: 0 } && result.Findings.Count > 0)
        {
            var page = host.NewPage();
            page.Blank();
            page.Text($"The claims behind a line: add --finding {report.Findings[0].Fingerprint[..ShownDigits]}, --top 3 or --all.");
            if (!StandardInput.Is(path))
            {
                page.Text($"A page to look at: conflictmodel report {DatasetInput.Quoted(path)} -o report.html");
            }
        }

        return FailOn.ExitCodeOf(result, failOn);
    }

    /// <summary>
    /// Shows the finding whose fingerprint begins with an id; if there is not exactly one, writes an error to standard error.
    /// </summary>
    private static bool Show(ComparisonReport report, string id, CommandHost host)
    {
        var found = report.FindingsBy(id);
        if (found.Count == 1)
        {
            host.Output.Write(report.Render(found[0]));
            return true;
        }

        host.Error.WriteLine(TextPage.Safe(found.Count == 0
            ? $"--finding is '{id}'; it must be the id of a finding, which 'conflictmodel compare' shows before each line."
            : $"--finding is '{id}', with which {Counted.Of(found.Count, "finding")} begin; "
                + $"give more of its digits, such as {found[0].Fingerprint}."));
        return false;
    }

    private sealed record Request(ReportFormat Format, int Details, string? Finding, ComparisonOptions Comparison);
}
