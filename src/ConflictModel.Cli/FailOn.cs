namespace ConflictModel.Cli;

/// <summary>The threshold from which findings make the command end with <see cref="ExitCode.Findings"/>.</summary>
internal static class FailOn
{
    public const string Contradiction = "contradiction";
    public const string Tension = "tension";
    public const string Never = "never";

    /// <summary>The exit code of a result. A result that is incomplete is judged by what it has: a fault is no verdict on the data.</summary>
    public static int ExitCodeOf(ComparisonResult result, string threshold)
    {
        Severity? severity = threshold switch
        {
            Contradiction => Severity.Error,
            Tension => Severity.Warning,
            _ => null,
        };
        return result.Findings.Any(finding => finding.Severity >= severity && !finding.IsAcknowledged) ? ExitCode.Findings : ExitCode.Success;
    }
}
