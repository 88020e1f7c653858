using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;

namespace ConflictModel.Benchmarks;

/// <summary>The one configuration of all benchmarks: time and allocation; the fastest iteration stands beside the mean, since other work on the machine spoils a mean and never the fastest.</summary>
internal sealed class SteadyConfig : ManualConfig
{
    private const int LongestNotation = 60;

    public SteadyConfig()
    {
        Add(DefaultConfig.Instance);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min);
        HideColumns(Column.Median, Column.Gen0, Column.AllocRatio);
        WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared));
        WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(LongestNotation));

        // Each run compiles the library once more, with the runner's own generated code. The analyzers have seen the one, and the other has no documentation; on a small machine the analyzers alone pass the default limit of two minutes.
        WithBuildTimeout(TimeSpan.FromMinutes(10));

        // The default job aims at a precision that a shared machine never reaches, and goes on for minutes; a fixed number of iterations ends.
        AddJob(Job.Default
            .WithId("Steady")
            .WithWarmupCount(6)
            .WithIterationCount(20)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithArguments([new MsBuildArgument("/p:RunAnalyzers=false"), new MsBuildArgument("/p:GenerateDocumentationFile=false")]));
    }
}
