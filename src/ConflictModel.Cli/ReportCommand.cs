using System.CommandLine;
using System.Text;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel report</c>: a comparison as a file for people and code hosts.</summary>
internal static class ReportCommand
{
    private const string About =
        "Compares the claims of a dataset and writes what is found to a file: an HTML page with plots, that needs no network; "
        + "Markdown for a pull request; plain text; SARIF 2.1.0 for a code host; or JSON for programs.";

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write. Its extension is the format: .html, .md, .txt, .sarif or .json. "
                + "- is standard output, in the format given by --format.",
            Required = true,
        };
        var format = new Option<string?>("--format") { Description = "The format, whatever the extension." };
        format.AcceptOnlyFromAmong(ReportNames.All);
        var outlines = new Option<string?>("--outlines")
        {
            HelpName = "file",
            Description = "HTML: a GeoJSON document whose lines and areas the map draws, such as borders. The map shows incidents whose "
                + "places have a position; it loads nothing.",
        };
        var failOn = FailOn.CreateOption(FailOn.Never);
        var comparison = new ComparisonArguments();
        var command = new Command("report", About) { dataset, output, format, outlines, failOn };
        comparison.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is { } path && result.GetValue(format) is null && ComparisonReport.FormatOf(path) is null)
            {
                result.AddError(OutputTarget.IsStandardOutput(path)
                    ? "The output is standard output, which has no extension; "
                        + $"--format must be one of {string.Join(", ", ReportNames.All)}."
                    : $"The output is '{path}', whose extension is not a format; "
                        + "it must be .html, .md, .txt, .sarif or .json, or use --format.");
            }
        });
        command.SetAction(parsed => Run(
            host,
            parsed.GetRequiredValue(dataset),
            new(
                parsed.GetRequiredValue(output),
                parsed.GetValue(format) is { } name ? ReportNames.FormatOf(name) : null,
                parsed.GetValue(outlines),
                comparison.Of(parsed)),
            parsed.GetRequiredValue(failOn)));
        return command;
    }

    private static int Run(CommandHost host, string path, Request request, string failOn)
    {
        var (output, format) = (request.Output, request.Format);
        MapOutlines? outlines = null;
        if (request.Outlines is { } file && (outlines = OutlinesOf(file, host)) is null)
        {
            return ExitCode.Unusable;
        }

        if (DatasetInput.Compare(path, host, request.Comparison) is not { } result)
        {
            return ExitCode.Unusable;
        }

        var reconciliation = host.During("reconciling", () => new Reconciler().Reconcile(result));
        var options = host.ReportOptions with { Width = CommandHost.PlainWidth, IsStyled = false, Outlines = outlines };
        var report = ComparisonReport.Of(result, reconciliation, options);
        new OutputTarget(output, host).Write(
            file => host.During("writing", () =>
            {
                report.Save(file, format);
                return file;
            }),
            stream => stream.Write(Encoding.UTF8.GetBytes(report.Render(format!.Value))),
            report.Verdict);
        return FailOn.ExitCodeOf(result, failOn);
    }

    /// <summary>The outlines of a file; if they cannot be read, writes why to standard error and returns null.</summary>
    private static MapOutlines? OutlinesOf(string file, CommandHost host)
    {
        try
        {
            return MapOutlines.Parse(File.ReadAllText(file));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(TextPage.Safe($"--outlines is '{file}': {exception.Message}"));
            return null;
        }
    }

    private sealed record Request(string Output, ReportFormat? Format, string? Outlines, ComparisonOptions Comparison);
}
