using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>Logs, measures and traces reconciliations.</summary>
internal sealed class ReconciliationTelemetry(Instruments instruments, ILogger<Reconciler> logger) : ReconciliationObserver
{
    private readonly Instruments _instruments = instruments;
    private readonly ILogger _logger = logger;

    public override RunObservation<ReconciliationResult>? Start(ConflictDataset dataset) =>
        _instruments.WatchReconciliations || _logger.IsEnabled(LogLevel.Critical) ? new Observation(this, dataset) : null;

    private sealed class Observation : RunObservation<ReconciliationResult>
    {
        private readonly ReconciliationTelemetry _telemetry;
        private readonly ConflictDataset _dataset;
        private readonly string _title;
        private readonly Activity? _span;
        private readonly long _start = Stopwatch.GetTimestamp();

        public Observation(ReconciliationTelemetry telemetry, ConflictDataset dataset)
        {
            (_telemetry, _dataset, _title) = (telemetry, dataset, dataset.Title ?? "untitled");
            _span = Instruments.Spans.StartActivity(
                "ConflictModel.Reconcile", ActivityKind.Internal, parentContext: default, [new(Tags.Claims, dataset.Claims.Count)]);
        }

        private Instruments Instruments => _telemetry._instruments;

        private ILogger Logger => _telemetry._logger;

        public override void Completed(ReconciliationResult result)
        {
            var elapsed = Stopwatch.GetElapsedTime(_start);
            var statistics = result.Statistics;
            Instruments.ReconciliationDuration.Record(elapsed.TotalSeconds);
            Add("decided", statistics.Decided);
            Add("deferred", statistics.Deferred);
            Add("undecided", statistics.Undecided);
            _span?.SetTag(Tags.Figures, result.Figures.Count).SetTag(Tags.Faults, result.Faults.Count);
            Instruments.Report(result.Faults, _span);
            _span?.Dispose();
            foreach (var fault in result.Faults.AsSpan())
            {
                Logger.ReconciliationRuleFailed(fault.Exception, fault.Rule.Id, _title);
            }

            Logger.ReconciliationCompleted(
                _title, statistics.Claims, elapsed.TotalMilliseconds, statistics.Decided, statistics.Deferred, statistics.Undecided);
        }

        public override void Failed(Exception exception)
        {
            var elapsed = Stopwatch.GetElapsedTime(_start);
            Instruments.ReconciliationDuration.Record(
                elapsed.TotalSeconds, new KeyValuePair<string, object?>(Tags.ErrorType, Instruments.Fail(_span, exception)));
            _span?.Dispose();
            if (exception is OperationCanceledException)
            {
                Logger.ReconciliationStopped(_title, elapsed.TotalMilliseconds);
            }
            else
            {
                Logger.ReconciliationFailed(exception, _title, _dataset.Claims.Count);
            }
        }

        private void Add(string outcome, int figures)
        {
            if (figures > 0)
            {
                Instruments.Figures.Add(figures, new KeyValuePair<string, object?>(Tags.Outcome, outcome));
            }
        }
    }
}
