namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>The attributes of metrics and spans, each with few values.</summary>
internal static class Tags
{
    public const string Run = "conflictmodel.comparison.run";

    public const string RuleId = "conflictmodel.rule.id";

    public const string Severity = "conflictmodel.finding.severity";

    public const string Change = "conflictmodel.finding.change";

    public const string Outcome = "conflictmodel.figure.outcome";

    public const string LiveOperation = "conflictmodel.live.operation";

    public const string ErrorType = "error.type";

    /// <summary>Only on spans.</summary>
    public const string Claims = "conflictmodel.claims";

    /// <summary>Only on spans.</summary>
    public const string Findings = "conflictmodel.findings";

    /// <summary>Only on spans.</summary>
    public const string Figures = "conflictmodel.figures";

    /// <summary>Only on spans.</summary>
    public const string Faults = "conflictmodel.faults";

    public static string Of(Severity severity) => severity switch
    {
        ConflictModel.Severity.Error => "error",
        ConflictModel.Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(ComparisonRun run) => run switch
    {
        ComparisonRun.Part => "part",
        ComparisonRun.Rest => "rest",
        _ => "whole",
    };

    public static string Of(FindingChangeKind kind) => kind switch
    {
        FindingChangeKind.Appeared => "appeared",
        FindingChangeKind.Disappeared => "disappeared",
        _ => "changed",
    };
}
