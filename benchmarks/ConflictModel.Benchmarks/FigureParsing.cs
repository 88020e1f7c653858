using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ConflictModel.Benchmarks;

/// <summary>
/// <see cref="Figure.Parse(string, IFormatProvider?)"/> against <see cref="decimal.Parse(string, NumberStyles, IFormatProvider?)"/> on each number that stands in the text. The baseline is handed its numbers ready cut and
/// reads no hedge.
/// </summary>
public class FigureParsing
{
    /// <summary>The texts: from a bare number to the longest that <see cref="decimal"/> holds.</summary>
    public static IEnumerable<FigureText> Texts =>
    [
        new("1500", "1500"),
        new("1500.50", "1500.50"),
        new("~1500", "1500"),
        new(">=100", "100"),
        new("50..100", "50", "100"),
        new("~1500[1400..1700]", "1500", "1400", "1700"),
        new("79228162514264337593543950335", "79228162514264337593543950335"),
    ];

    /// <summary>The text of this run.</summary>
    [ParamsSource(nameof(Texts))]
    public FigureText Text { get; set; } = new("");

    /// <summary>The numbers alone, as <see cref="decimal"/>.</summary>
    /// <returns>The last of them.</returns>
    [Benchmark(Baseline = true, Description = "decimal.Parse")]
    public decimal NumbersAlone()
    {
        var last = 0m;
        foreach (var number in Text.Numbers)
        {
            last = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return last;
    }

    /// <summary>The figure.</summary>
    /// <returns>The figure.</returns>
    [Benchmark(Description = "Figure.Parse")]
    public Figure WholeFigure() => Figure.Parse(Text.Text, CultureInfo.InvariantCulture);
}
