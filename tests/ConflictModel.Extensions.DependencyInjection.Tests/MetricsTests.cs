using System.Diagnostics;
using OpenTelemetry.Metrics;

namespace ConflictModel.Extensions.DependencyInjection.Tests;

/// <summary>What an OpenTelemetry collector is given, by the exporter in memory.</summary>
[Collection("Telemetry")]
public sealed class MetricsTests
{
    [Fact]
    public void A_comparison_is_measured_by_rule_and_severity()
    {
        using var host = Telemetry.Of(builder => builder.AddRule<ThrowingRule>());
        var result = host.Get<ClaimComparer>().Compare(Samples.Dataset);
        var metrics = host.Metrics();

        var duration = Assert.Single(metrics["conflictmodel.comparison.duration"].Points);
        Assert.Equal(
            ("s", MetricType.Histogram, 1L, "conflictmodel.comparison.run=whole"),
            (duration.Unit, duration.Type, duration.Count, duration.Tags));
        Assert.InRange(duration.Sum, 1e-6, 600);
        var claims = Assert.Single(metrics["conflictmodel.comparison.claims"].Points);
        Assert.Equal(("{claim}", Samples.Dataset.Claims.Count), (claims.Unit, claims.Sum));
        Assert.Equal(
            result.Findings.CountBy(TagsOf).Select(pair => (pair.Key, (double)pair.Value)).Order(),
            metrics["conflictmodel.comparison.findings"].Points.Select(point => (point.Tags, point.Sum)).Order());
        Assert.Equal("{finding}", metrics["conflictmodel.comparison.findings"].Points[0].Unit);
        var fault = Assert.Single(metrics["conflictmodel.rule.faults"].Points);
        Assert.Equal(
            ("{fault}", 1.0, "conflictmodel.rule.id=TEST1, error.type=System.InvalidOperationException"),
            (fault.Unit, fault.Sum, fault.Tags));

        static string TagsOf(Finding finding) =>
            $"conflictmodel.finding.severity={finding.Severity.ToString().ToLowerInvariant()}, conflictmodel.rule.id={finding.Rule.Id}";
    }

    [Fact]
    public void Parts_are_told_apart()
    {
        using var host = Telemetry.Of(_ => { });
        var comparer = host.Get<ClaimComparer>();
        var outcomes = comparer.Partition(Samples.Dataset, 2).Select(part => PartOutcome.Of(part.Share, comparer.ComparePart(part)))
            .ToList();
        comparer.CompareRest(Samples.Dataset, outcomes);

        Assert.Equal(
            [("conflictmodel.comparison.run=part", 2L), ("conflictmodel.comparison.run=rest", 1L)],
            host.Metrics()["conflictmodel.comparison.duration"].Points.Select(point => (point.Tags, point.Count)).Order());
    }

    [Fact]
    public void A_reconciliation_is_measured_by_outcome()
    {
        using var host = Telemetry.Of(builder => builder.AddReconciliationRule<ThrowingReconciliation>());
        var result = host.Get<Reconciler>().Reconcile(Samples.Dataset);
        var metrics = host.Metrics();

        var duration = Assert.Single(metrics["conflictmodel.reconciliation.duration"].Points);
        Assert.Equal(("s", 1L), (duration.Unit, duration.Count));
        var decided = metrics["conflictmodel.reconciliation.figures"].Points.Single(
            point => point.Tags == "conflictmodel.figure.outcome=decided");
        Assert.Equal(result.Statistics.Decided, decided.Sum);
        Assert.Equal(result.Figures.Count, metrics["conflictmodel.reconciliation.figures"].Points.Sum(point => point.Sum));
        Assert.Equal(result.Faults.Count, metrics["conflictmodel.rule.faults"].Points.Sum(point => point.Sum));
        Assert.False(metrics.ContainsKey("conflictmodel.comparison.duration"), "A reconciler's own comparison was measured as one.");
    }

    [Fact]
    public void A_live_comparer_is_measured_by_what_changes()
    {
        using var host = Telemetry.Of(_ => { });
        var live = host.Get<ClaimComparer>().StartLive(Samples.Dataset);
        var claim = live.Dataset.Claims[new EntityId<Claim>("nis-1500")] with
        {
            Id = new("typed"),
            Quantity = Quantity.Parse("~4000 persons")
        };
        var added = live.Add(claim);
        live.Withdraw(claim.Id);
        var metrics = host.Metrics();

        Assert.NotEmpty(added);
        Assert.Equal(
            [("conflictmodel.live.operation=add", 1.0), ("conflictmodel.live.operation=withdraw", 1.0)],
            metrics["conflictmodel.live.claims"].Points.Select(point => (point.Tags, point.Sum)).Order());
        Assert.Contains(
            metrics["conflictmodel.live.changes"].Points, point =>
                point.Tags == "conflictmodel.finding.change=changed, conflictmodel.rule.id=CM1001");
        Assert.Equal("conflictmodel.comparison.run=whole", metrics["conflictmodel.comparison.duration"].Points[0].Tags);
    }

    [Fact]
    public void A_run_that_is_stopped_or_fails_is_measured_with_its_error()
    {
        using var host = Telemetry.Of(_ => { });

        Assert.ThrowsAny<OperationCanceledException>(
            () => host.Get<ClaimComparer>().Compare(Samples.Dataset, new CancellationToken(canceled: true)));

        var duration = Assert.Single(host.Metrics()["conflictmodel.comparison.duration"].Points);
        Assert.Equal("conflictmodel.comparison.run=whole, error.type=System.OperationCanceledException", duration.Tags);
        Assert.False(host.Metrics().ContainsKey("conflictmodel.comparison.findings"));
        var span = Assert.Single(host.Spans);
        Assert.Equal((ActivityStatusCode.Unset, "System.OperationCanceledException"), (span.Status, span.GetTagItem("error.type")));
    }

    [Fact]
    public void Runs_are_spans_with_their_faults()
    {
        using var host = Telemetry.Of(builder => builder.AddRule<ThrowingRule>());
        var comparison = host.Get<ClaimComparer>().Compare(Samples.Dataset);
        host.Get<Reconciler>().Reconcile(comparison);

        Assert.Equal(["ConflictModel.Compare", "ConflictModel.Reconcile"], host.Spans.Select(span => span.OperationName));
        Assert.All(host.Spans, span => Assert.Equal("ConflictModel", span.Source.Name));
        var (compare, reconcile) = (host.Spans[0], host.Spans[1]);
        Assert.Equal(("whole", Samples.Dataset.Claims.Count, comparison.Findings.Count, 1),
            (
                compare.GetTagItem("conflictmodel.comparison.run"), compare.GetTagItem("conflictmodel.claims"),
                compare.GetTagItem("conflictmodel.findings"), compare.GetTagItem("conflictmodel.faults")));
        Assert.Equal((ActivityStatusCode.Error, "exception"), (compare.Status, Assert.Single(compare.Events).Name));
        Assert.Equal(ActivityStatusCode.Unset, reconcile.Status);
        Assert.True((int)reconcile.GetTagItem("conflictmodel.figures")! > 0);
    }

    [Fact]
    public void Where_nobody_listens_no_run_is_observed()
    {
        using var provider = new ServiceCollection().AddConflictModel().Services.BuildServiceProvider();

        Assert.Null(provider.GetRequiredService<ComparisonObserver>().Start(ComparisonRun.Whole, Samples.Dataset));
        Assert.Null(provider.GetRequiredService<ReconciliationObserver>().Start(Samples.Dataset));
    }

    [Fact]
    public void The_meter_is_that_of_the_container()
    {
        using var host = Telemetry.Of(_ => { });

        Assert.Same(host.Get<System.Diagnostics.Metrics.IMeterFactory>(), host.Get<Instruments>().Findings.Meter.Scope);
        Assert.Equal(("ConflictModel", "ConflictModel"), (host.Get<Instruments>().Findings.Meter.Name, host.Get<Instruments>().Spans.Name));
    }

    [Fact]
    public void Every_instrument_is_described_on_the_page()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs/observability.md"));
        using var host = Telemetry.Of(_ => { });
        var instruments = typeof(Instruments).GetProperties().Select(property => property.GetValue(host.Get<Instruments>()))
            .OfType<System.Diagnostics.Metrics.Instrument>().ToList();

        Assert.Equal(8, instruments.Count);
        Assert.All(instruments, instrument => Assert.Contains($"| `{instrument.Name}` | ", page, StringComparison.Ordinal));
        Assert.All(instruments, instrument => Assert.Contains($"`{instrument.Unit}`", page, StringComparison.Ordinal));
        Assert.All(instruments, instrument => Assert.False(string.IsNullOrWhiteSpace(instrument.Description)));
        Assert.All(
            typeof(Tags).GetFields().Select(field => field.GetRawConstantValue()).OfType<string>(),
            tag => Assert.Contains($"`{tag}`", page, StringComparison.Ordinal));
    }
}
