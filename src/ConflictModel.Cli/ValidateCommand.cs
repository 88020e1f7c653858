using System.CommandLine;
using ConflictModel.Validation;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel validate</c>: whether a dataset can be used, and what is wrong, probably wrong or missing in it.</summary>
internal static class ValidateCommand
{
    private const string About =
        "Validates a dataset and lists all problems with file, line, JSON path, code and message. "
        + "The exit code is 2 if the dataset cannot be used, and 1 if it can but has an error.";

    private static readonly DatasetDraftValidator Validator = new();

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var hints = new Option<bool>("--hints") { Description = "List hints too: what is missing or unused, and similar names." };
        var command = new Command("validate", About) { dataset, hints };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(dataset), parsed.GetValue(hints)));
        return command;
    }

    private static int Run(CommandHost host, string path, bool showHints)
    {
        var draft = DatasetInput.Read(path, host);
        var name = StandardInput.NameOf(path);
        var failures = Validator.Validate(draft).Errors.OfType<DatasetFailure>().ToList();
        var isUsable = !failures.Exists(failure => IsOfBuilding(failure.Code));
        var hints = failures.Count(IsHint);
        var writer = isUsable ? host.Output : host.Error;
        foreach (var failure in failures.Where(failure => showHints || !IsHint(failure)))
        {
            var severity = IsHint(failure) ? "hint" : failure.Code.Severity.ToString().ToLowerInvariant();
            writer.WriteLine(TextPage.Safe($"{failure.Location}: {severity} {failure.ErrorCode}: {failure.ErrorMessage}"));
        }

        var problems = failures.Count - hints;
        var hinted = hints == 0 ? "" : $", {Counted.Of(hints, "hint")}{(showHints ? "" : " (--hints lists them)")}";
        var counted = $"{(problems == 0 ? "no problems" : Counted.Of(problems, "problem"))}{hinted}";
        writer.WriteLine(TextPage.Safe(isUsable
            ? $"{name}: {Counted.Of(draft.Claims.Count, "claim")} in {Counted.Of(draft.Reports.Count, "report")}, {counted}."
            : $"{name} cannot be used: {counted}."));
        if (!isUsable)
        {
            return ExitCode.Unusable;
        }

        return failures.Exists(failure => failure.Code.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    private static bool IsHint(DatasetFailure failure) => failure.Code.Severity == Severity.Info;

    private static bool IsOfBuilding(ValidationCode code) => code.Code.StartsWith("CMV1", StringComparison.Ordinal);
}
