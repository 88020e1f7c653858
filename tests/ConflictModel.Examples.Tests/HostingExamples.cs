using System.Diagnostics;
using ConflictModel.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConflictModel.Examples.Tests;

#region An observer
public sealed class SlowRuns(TextWriter log) : ComparisonObserver
{
    public override RunObservation<ComparisonResult> Start(ComparisonRun run, ConflictDataset dataset) => new Observation(log);

    private sealed class Observation(TextWriter log) : RunObservation<ComparisonResult>
    {
        private readonly long _start = Stopwatch.GetTimestamp();

        public override void Completed(ComparisonResult result)
        {
            if (Stopwatch.GetElapsedTime(_start) > TimeSpan.FromSeconds(10))
            {
                log.WriteLine($"{result.Statistics.Claims} claims took more than ten seconds.");
            }
        }

        public override void Failed(Exception exception) => log.WriteLine(exception.Message);
    }
}
#endregion

/// <summary>The statements of <c>docs/observability.md</c>.</summary>
internal static class HostingExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        Registered();
        Refused().GetAwaiter().GetResult();
        printed();
    });

    private static void Registered()
    {
        #region Register
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddConflictModel(builder.Configuration.GetSection("ConflictModel"))
            .AddRule<QuoteRequired>()
            .AddReconciliationRule<NoFigureFromOneOrigin>();

        using var host = builder.Build();
        #endregion

        var comparer = host.Services.GetRequiredService<ClaimComparer>();
        var watched = new ClaimComparer(comparer.Options, new SlowRuns(Console.Out));
        Assert.True(watched.Compare(ConflictDataset.Load("samples/dprk-russia")).IsComplete);
    }

    private static async Task Refused()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddConflictModel(builder.Configuration.GetSection("ConflictModel"));

        #region Collect
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(ConflictModelTelemetry.ActivitySourceName))
            .WithMetrics(metrics => metrics.AddMeter(ConflictModelTelemetry.MeterName));
        #endregion

        #region Refused
        builder.Configuration["ConflictModel:Rules:CM2001"] = "fatal";
        builder.Configuration["ConflictModel:SimultaneityPolicy:TimeZone"] = "Kyiv";
        builder.Configuration["ConflictModel:Thread"] = "2";

        try
        {
            await builder.Build().StartAsync();
        }
        catch (OptionsValidationException exception)
        {
            foreach (var failure in exception.Failures)
            {
                Console.WriteLine(failure);
            }
        }
        #endregion
    }
}
