using Microsoft.Extensions.Logging;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>The log messages. Event ids never change their meaning: <c>docs/observability.md</c> lists them.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "Compared {ClaimCount} claims of '{Dataset}' in {ElapsedMilliseconds:F1} ms: "
            + "{ErrorCount} errors, {WarningCount} warnings, {InfoCount} notes.")]
    public static partial void ComparisonCompleted(
        this ILogger logger, string dataset, int claimCount, double elapsedMilliseconds, int errorCount, int warningCount, int infoCount);

    [LoggerMessage(2, LogLevel.Error, "The rule {RuleId} failed on '{Dataset}'; the comparison is incomplete.")]
    public static partial void ComparisonRuleFailed(this ILogger logger, Exception exception, string ruleId, string dataset);

    [LoggerMessage(3, LogLevel.Error, "Comparing the {ClaimCount} claims of '{Dataset}' failed.")]
    public static partial void ComparisonFailed(this ILogger logger, Exception exception, string dataset, int claimCount);

    [LoggerMessage(4, LogLevel.Information, "Comparing '{Dataset}' was stopped after {ElapsedMilliseconds:F1} ms.")]
    public static partial void ComparisonStopped(this ILogger logger, string dataset, double elapsedMilliseconds);

    [LoggerMessage(5, LogLevel.Debug, "{RuleId} ({Severity}, {Fingerprint}): {Sentence}", SkipEnabledCheck = true)]
    public static partial void FindingReported(this ILogger logger, string ruleId, Severity severity, string fingerprint, string sentence);

    [LoggerMessage(6, LogLevel.Debug, "Added the claim {ClaimId}: {ChangeCount} findings changed.")]
    public static partial void ClaimAdded(this ILogger logger, EntityId<Claim> claimId, int changeCount);

    [LoggerMessage(7, LogLevel.Debug, "Withdrew the claim {ClaimId}: {ChangeCount} findings changed.")]
    public static partial void ClaimWithdrawn(this ILogger logger, EntityId<Claim> claimId, int changeCount);

    [LoggerMessage(
        11,
        LogLevel.Information,
        "Reconciled {ClaimCount} claims of '{Dataset}' in {ElapsedMilliseconds:F1} ms: "
            + "{DecidedCount} figures decided, {DeferredCount} deferred, {UndecidedCount} undecided.")]
    public static partial void ReconciliationCompleted(
        this ILogger logger,
        string dataset,
        int claimCount,
        double elapsedMilliseconds,
        int decidedCount,
        int deferredCount,
        int undecidedCount);

    [LoggerMessage(12, LogLevel.Error, "The rule {RuleId} failed on '{Dataset}'; other rules were asked instead.")]
    public static partial void ReconciliationRuleFailed(this ILogger logger, Exception exception, string ruleId, string dataset);

    [LoggerMessage(13, LogLevel.Error, "Reconciling the {ClaimCount} claims of '{Dataset}' failed.")]
    public static partial void ReconciliationFailed(this ILogger logger, Exception exception, string dataset, int claimCount);

    [LoggerMessage(14, LogLevel.Information, "Reconciling '{Dataset}' was stopped after {ElapsedMilliseconds:F1} ms.")]
    public static partial void ReconciliationStopped(this ILogger logger, string dataset, double elapsedMilliseconds);
}
