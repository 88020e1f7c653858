using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary>The threshold at which findings make the exit code <see cref="ExitCode.Findings"/>.</summary>
internal static class FailOn
{
    private const string Help =
        "What makes the exit code 1: a contradiction (figures that cannot all be true, however their words are read), "
        + "a tension (figures that would fit only if somebody chose odd words; contradictions count too), or never.";

    public const string Contradiction = "contradiction";
    public const string Tension = "tension";
    public const string Never = "never";

    /// <summary>The option of all commands that compare.</summary>
    public static Option<string> CreateOption(string unlessGiven)
    {
        var option = new Option<string>("--fail-on") { Description = Help, DefaultValueFactory = _ => unlessGiven };
        option.AcceptOnlyFromAmong(Contradiction, Tension, Never);
        return option;
    }

    /// <summary>The exit code of a result. An incomplete result counts by its findings: a fault is not a verdict on the data.</summary>
    public static int ExitCodeOf(ComparisonResult result, string threshold) =>
        result.Findings.Any(finding => Counts(finding, threshold)) ? ExitCode.Findings : ExitCode.Success;

    /// <summary>Whether a finding is open, and at or above a threshold.</summary>
    public static bool Counts(Finding? finding, string threshold)
    {
        Severity? severity = threshold switch
        {
            Contradiction => Severity.Error,
            Tension => Severity.Warning,
            _ => null,
        };
        return finding?.Severity >= severity && !finding.IsAcknowledged;
    }
}
