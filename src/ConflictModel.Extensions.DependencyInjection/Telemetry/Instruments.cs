using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>The source of spans and the meter of one container.</summary>
internal sealed class Instruments : IDisposable
{
    // In seconds: comparing a claim in a web request takes milliseconds, a dataset of a million claims takes seconds.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    };

    public Instruments(IMeterFactory meters)
    {
        var version = typeof(ClaimComparer).Assembly.GetName().Version?.ToString(3);
        var meter = meters.Create(new MeterOptions(ConflictModelTelemetry.MeterName) { Version = version });
        Spans = new(ConflictModelTelemetry.ActivitySourceName, version);
        ComparisonDuration = meter.CreateHistogram("conflictmodel.comparison.duration", "s", "Duration of comparisons.", null, Seconds);
        ComparedClaims = meter.CreateCounter<long>(
            "conflictmodel.comparison.claims", "{claim}", "Claims of the datasets that were compared.");
        Findings = meter.CreateCounter<long>("conflictmodel.comparison.findings", "{finding}", "Findings of comparisons.");
        ReconciliationDuration = meter.CreateHistogram(
            "conflictmodel.reconciliation.duration", "s", "Duration of reconciliations.", null, Seconds);
        Figures = meter.CreateCounter<long>("conflictmodel.reconciliation.figures", "{figure}", "Figures that reconciliations concluded.");
        Faults = meter.CreateCounter<long>("conflictmodel.rule.faults", "{fault}", "Rules that threw.");
        LiveClaims = meter.CreateCounter<long>(
            "conflictmodel.live.claims", "{claim}", "Claims added to and withdrawn from live comparers.");
        LiveChanges = meter.CreateCounter<long>("conflictmodel.live.changes", "{change}", "Findings that live comparers changed.");
    }

    public ActivitySource Spans { get; }

    public Histogram<double> ComparisonDuration { get; }

    public Counter<long> ComparedClaims { get; }

    public Counter<long> Findings { get; }

    public Histogram<double> ReconciliationDuration { get; }

    public Counter<long> Figures { get; }

    public Counter<long> Faults { get; }

    public Counter<long> LiveClaims { get; }

    public Counter<long> LiveChanges { get; }

    /// <summary>Whether comparisons are measured or traced.</summary>
    public bool WatchComparisons =>
        Spans.HasListeners() || ComparisonDuration.Enabled || ComparedClaims.Enabled || Findings.Enabled || Faults.Enabled;

    /// <summary>Whether reconciliations are measured or traced.</summary>
    public bool WatchReconciliations => Spans.HasListeners() || ReconciliationDuration.Enabled || Figures.Enabled || Faults.Enabled;

    /// <summary>Counts the faults of a run by rule and exception, and adds them to its span.</summary>
    public void Report(EquatableList<RuleFault> faults, Activity? span)
    {
        foreach (var fault in faults)
        {
            var type = fault.Exception.GetType().FullName;
            Faults.Add(1, new(Tags.RuleId, fault.Rule.Id), new(Tags.ErrorType, type));
            span?.AddException(fault.Exception, [new(Tags.RuleId, fault.Rule.Id)]);
        }

        if (faults.Count > 0)
        {
            span?.SetStatus(ActivityStatusCode.Error, "A rule failed; the run is incomplete.");
        }
    }

    /// <summary>The end of a run without a result; cancellation is not an error of its span.</summary>
    public static string Fail(Activity? span, Exception exception)
    {
        var type = exception.GetType().FullName!;
        span?.SetTag(Tags.ErrorType, type);
        if (exception is not OperationCanceledException)
        {
            span?.AddException(exception);
            span?.SetStatus(ActivityStatusCode.Error, exception.Message);
        }

        return type;
    }

    // The meter is owned by the factory.
    public void Dispose() => Spans.Dispose();
}
