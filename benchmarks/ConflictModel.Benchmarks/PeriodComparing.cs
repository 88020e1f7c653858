using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ConflictModel.Benchmarks;

/// <summary>
/// <see cref="UncertainPeriod.IsWithin"/> against <see cref="DateInterval.Contains(DateInterval)"/> on the widest days of both. The baseline answers yes or no where the library answers Certain, Possible or No.
/// </summary>
public class PeriodComparing
{
    /// <summary>Exact stretches, intervals with an open start, an approximate day, and one text twice.</summary>
    public static IEnumerable<PeriodPair> Pairs =>
    [
        new("2024-10", "2024"),
        new("2023-08/2024-10-18", "../2024-12-23"),
        new("2024-10-18~", "2024-10"),
        new("2023-08/2024-10-18", "2023-08/2024-10-18"),
    ];

    /// <summary>The pair of this run.</summary>
    [ParamsSource(nameof(Pairs))]
    public PeriodPair Pair { get; set; } = new("2024", "2024");

    /// <summary>Two stretches of days.</summary>
    /// <returns>Whether the second holds the first.</returns>
    [Benchmark(Baseline = true, Description = "DateInterval.Contains")]
    public bool ByInterval() => Pair.OuterDays.Contains(Pair.InnerDays);

    /// <summary>Two periods.</summary>
    /// <returns>How certain it is.</returns>
    [Benchmark(Description = "UncertainPeriod.IsWithin")]
    public Certainty ByPeriod() => Pair.Inner.IsWithin(Pair.Outer);
}
