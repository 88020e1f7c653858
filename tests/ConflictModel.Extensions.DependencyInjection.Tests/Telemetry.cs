using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ConflictModel.Extensions.DependencyInjection.Tests;

/// <summary>A host with OpenTelemetry, and what its exporters in memory were given.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly IHost _host;

    private Telemetry(Action<ConflictModelBuilder> add)
    {
        var builder = Host.CreateApplicationBuilder();
        add(builder.Services.AddConflictModel());
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(ConflictModelTelemetry.MeterName).AddInMemoryExporter(_metrics))
            .WithTracing(tracing => tracing.AddSource(ConflictModelTelemetry.ActivitySourceName).AddInMemoryExporter(Spans));
        _host = builder.Build();
        _host.Start();
    }

    public List<Activity> Spans { get; } = [];

    public static Telemetry Of(Action<ConflictModelBuilder> add) => new(add);

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>What was measured so far, by the name of the instrument.</summary>
    public Dictionary<string, Measured> Metrics()
    {
        _metrics.Clear();
        _host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        return _metrics.ToDictionary(
            metric => metric.Name, metric => new Measured([.. metric.MetricPoints.Select(point => Point.Of(metric, point))]));
    }

    public void Dispose() => _host.Dispose();
}

internal sealed record Measured(IReadOnlyList<Point> Points);

internal sealed record Point(string Unit, MetricType Type, string Tags, long Count, double Sum)
{
    public static Point Of(MetricSnapshot metric, MetricPoint point)
    {
        var tags = new List<string>();
        foreach (var tag in point.Tags)
        {
            tags.Add($"{tag.Key}={tag.Value}");
        }

        var isHistogram = metric.MetricType == MetricType.Histogram;
        return new(
            metric.Unit, metric.MetricType, string.Join(", ", tags), isHistogram ? point.GetHistogramCount() : 0, isHistogram
                ? point.GetHistogramSum() : point.GetSumLong());
    }
}
