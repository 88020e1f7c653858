using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Benchmarks;

/// <summary><see cref="UncertainDate.Parse(string, IFormatProvider?)"/> against the pattern of NodaTime that reads the text, or as much of it as there is one for.</summary>
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DateParsing
{
    private const string Day = "2024-10-18";
    private const string Month = "2024-10";
    private const string ApproximateDay = "2024-10-18~";

    /// <summary>A day, by NodaTime.</summary>
    /// <returns>The day.</returns>
    [Benchmark(Baseline = true, Description = "LocalDatePattern.Iso.Parse"), BenchmarkCategory(Day)]
    public LocalDate DayByPattern() => LocalDatePattern.Iso.Parse(Day).Value;

    /// <summary>A day.</summary>
    /// <returns>The date.</returns>
    [Benchmark(Description = "UncertainDate.Parse"), BenchmarkCategory(Day)]
    public UncertainDate DayAsDate() => UncertainDate.Parse(Day, CultureInfo.InvariantCulture);

    /// <summary>A month, by NodaTime; its pattern for days reads none.</summary>
    /// <returns>The month.</returns>
    [Benchmark(Baseline = true, Description = "YearMonthPattern.Iso.Parse"), BenchmarkCategory(Month)]
    public YearMonth MonthByPattern() => YearMonthPattern.Iso.Parse(Month).Value;

    /// <summary>A month.</summary>
    /// <returns>The date.</returns>
    [Benchmark(Description = "UncertainDate.Parse"), BenchmarkCategory(Month)]
    public UncertainDate MonthAsDate() => UncertainDate.Parse(Month, CultureInfo.InvariantCulture);

    /// <summary>The day of an approximate day, by NodaTime, which reads no qualifier: the text without it.</summary>
    /// <returns>The day.</returns>
    [Benchmark(Baseline = true, Description = "LocalDatePattern.Iso.Parse"), BenchmarkCategory(ApproximateDay)]
    public LocalDate ApproximateDayByPattern() => LocalDatePattern.Iso.Parse(Day).Value;

    /// <summary>An approximate day, which keeps its text and the days that it may be.</summary>
    /// <returns>The date.</returns>
    [Benchmark(Description = "UncertainDate.Parse"), BenchmarkCategory(ApproximateDay)]
    public UncertainDate ApproximateDayAsDate() => UncertainDate.Parse(ApproximateDay, CultureInfo.InvariantCulture);
}
