namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>The names of the traces and metrics; <c>docs/observability.md</c> describes each.</summary>
/// <example>
/// <code>
/// builder.Services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(ConflictModelTelemetry.ActivitySourceName))
///     .WithMetrics(metrics => metrics.AddMeter(ConflictModelTelemetry.MeterName));
/// </code>
/// </example>
public static class ConflictModelTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "ConflictModel";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "ConflictModel";
}
