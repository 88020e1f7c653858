using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>Logs, measures and traces comparisons; without listeners the only cost is checking for them.</summary>
internal sealed class ComparisonTelemetry(Instruments instruments, ILogger<ClaimComparer> logger) : ComparisonObserver
{
    private readonly Instruments _instruments = instruments;
    private readonly ILogger _logger = logger;

    public override RunObservation<ComparisonResult>? Start(ComparisonRun run, ConflictDataset dataset) =>
        _instruments.WatchComparisons || _logger.IsEnabled(LogLevel.Critical) ? new Observation(this, run, dataset) : null;

    public override void Added(Claim claim, IReadOnlyList<FindingChange> changes)
    {
        _logger.ClaimAdded(claim.Id, changes.Count);
        Count("add", changes);
    }

    public override void Withdrawn(EntityId<Claim> id, IReadOnlyList<FindingChange> changes)
    {
        _logger.ClaimWithdrawn(id, changes.Count);
        Count("withdraw", changes);
    }

    private void Count(string operation, IReadOnlyList<FindingChange> changes)
    {
        _instruments.LiveClaims.Add(1, new KeyValuePair<string, object?>(Tags.LiveOperation, operation));
        if (_instruments.LiveChanges.Enabled)
        {
            foreach (var change in changes)
            {
                _instruments.LiveChanges.Add(1, new(Tags.RuleId, change.Rule.Id), new(Tags.Change, Tags.Of(change.Kind)));
            }
        }
    }

    private sealed class Observation : RunObservation<ComparisonResult>
    {
        private readonly ComparisonTelemetry _telemetry;
        private readonly KeyValuePair<string, object?> _run;
        private readonly ConflictDataset _dataset;
        private readonly string _title;
        private readonly Activity? _span;
        private readonly long _start = Stopwatch.GetTimestamp();

        public Observation(ComparisonTelemetry telemetry, ComparisonRun run, ConflictDataset dataset)
        {
            (_telemetry, _dataset, _title) = (telemetry, dataset, dataset.Title ?? "untitled");
            _run = new(Tags.Run, Tags.Of(run));
            _span = Instruments.Spans.StartActivity(
                "ConflictModel.Compare", ActivityKind.Internal, parentContext: default, [_run, new(Tags.Claims, dataset.Claims.Count)]);
        }

        private Instruments Instruments => _telemetry._instruments;

        private ILogger Logger => _telemetry._logger;

        public override void Completed(ComparisonResult result)
        {
            var elapsed = Stopwatch.GetElapsedTime(_start);
            Instruments.ComparisonDuration.Record(elapsed.TotalSeconds, _run);
            Instruments.ComparedClaims.Add(result.Statistics.Claims, _run);
            var counts = Instruments.Findings.Enabled || Logger.IsEnabled(LogLevel.Information) ? CountsOf(result) : [];
            foreach (var ((rule, severity), count) in counts)
            {
                Instruments.Findings.Add(count, new(Tags.RuleId, rule), new(Tags.Severity, Tags.Of(severity)));
            }

            _span?.SetTag(Tags.Findings, result.Findings.Count).SetTag(Tags.Faults, result.Faults.Count);
            Instruments.Report(result.Faults, _span);
            _span?.Dispose();
            Log(result, counts, elapsed);
        }

        public override void Failed(Exception exception)
        {
            var elapsed = Stopwatch.GetElapsedTime(_start);
            Instruments.ComparisonDuration.Record(elapsed.TotalSeconds, _run, new(Tags.ErrorType, Instruments.Fail(_span, exception)));
            _span?.Dispose();
            if (exception is OperationCanceledException)
            {
                Logger.ComparisonStopped(_title, elapsed.TotalMilliseconds);
            }
            else
            {
                Logger.ComparisonFailed(exception, _title, _dataset.Claims.Count);
            }
        }

        private static Dictionary<(string Rule, Severity Severity), int> CountsOf(ComparisonResult result)
        {
            var counts = new Dictionary<(string, Severity), int>();
            foreach (var finding in result.Findings.AsSpan())
            {
                var key = (finding.Rule.Id, finding.Severity);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }

            return counts;
        }

        private void Log(ComparisonResult result, Dictionary<(string Rule, Severity Severity), int> counts, TimeSpan elapsed)
        {
            if (Logger.IsEnabled(LogLevel.Debug))
            {
                foreach (var finding in result.Findings.AsSpan())
                {
                    Logger.FindingReported(finding.Rule.Id, finding.Severity, finding.Fingerprint, finding.Sentence);
                }
            }

            foreach (var fault in result.Faults.AsSpan())
            {
                Logger.ComparisonRuleFailed(fault.Exception, fault.Rule.Id, _title);
            }

            if (Logger.IsEnabled(LogLevel.Information))
            {
                var claims = result.Statistics.Claims;
                Logger.ComparisonCompleted(
                    _title, claims, elapsed.TotalMilliseconds, Of(Severity.Error), Of(Severity.Warning), Of(Severity.Info));
            }

            int Of(Severity severity) => counts.Sum(pair => pair.Key.Severity == severity ? pair.Value : 0);
        }
    }
}
