using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ConflictModel.EntityFrameworkCore;

namespace ConflictModel.Benchmarks;

/// <summary>What Entity Framework Core calls for a value of a row, against parsing the same text.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ColumnReading
{
    private readonly Func<string, Figure> _figure = new NotationConverter<Figure>().ConvertFromProviderTyped;
    private readonly Func<string, UncertainDate> _date = new NotationConverter<UncertainDate>().ConvertFromProviderTyped;
    private readonly Func<string, EntityId<Place>> _id = new NotationConverter<EntityId<Place>>().ConvertFromProviderTyped;

    /// <summary>A figure, parsed.</summary>
    /// <returns>The figure.</returns>
    [Benchmark(Baseline = true, Description = "Parse")]
    [BenchmarkCategory("~1500[1400..1700]")]
    public Figure ParsedFigure() => Figure.Parse("~1500[1400..1700]", CultureInfo.InvariantCulture);

    /// <summary>A figure, converted.</summary>
    /// <returns>The figure.</returns>
    [Benchmark(Description = "NotationConverter")]
    [BenchmarkCategory("~1500[1400..1700]")]
    public Figure ConvertedFigure() => _figure("~1500[1400..1700]");

    /// <summary>A date, parsed.</summary>
    /// <returns>The date.</returns>
    [Benchmark(Baseline = true, Description = "Parse")]
    [BenchmarkCategory("2024-10-18")]
    public UncertainDate ParsedDate() => UncertainDate.Parse("2024-10-18", CultureInfo.InvariantCulture);

    /// <summary>A date, converted.</summary>
    /// <returns>The date.</returns>
    [Benchmark(Description = "NotationConverter")]
    [BenchmarkCategory("2024-10-18")]
    public UncertainDate ConvertedDate() => _date("2024-10-18");

    /// <summary>An id, parsed.</summary>
    /// <returns>The id.</returns>
    [Benchmark(Baseline = true, Description = "Parse")]
    [BenchmarkCategory("kursk-oblast")]
    public EntityId<Place> ParsedId() => EntityId<Place>.Parse("kursk-oblast", CultureInfo.InvariantCulture);

    /// <summary>An id, converted.</summary>
    /// <returns>The id.</returns>
    [Benchmark(Description = "NotationConverter")]
    [BenchmarkCategory("kursk-oblast")]
    public EntityId<Place> ConvertedId() => _id("kursk-oblast");
}
