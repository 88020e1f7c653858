using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace ConflictModel.Benchmarks;

/// <summary>The one configuration of all benchmarks: time and allocation, with the median beside the mean, since a machine that does other work spoils a mean first.</summary>
internal sealed class SteadyConfig : ManualConfig
{
    public SteadyConfig()
    {
        Add(DefaultConfig.Instance);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Median);

        // The default job aims at a precision that a shared machine never reaches, and goes on for minutes; a fixed number of iterations ends.
        AddJob(Job.Default
            .WithId("Steady")
            .WithWarmupCount(6)
            .WithIterationCount(20)
            .WithIterationTime(TimeInterval.FromMilliseconds(150)));
    }
}
