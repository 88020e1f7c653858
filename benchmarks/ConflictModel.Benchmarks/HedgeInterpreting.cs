using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ConflictModel.Benchmarks;

/// <summary>
/// <see cref="HedgePolicy.Interpret"/> against a switch over the hedge with the numbers of the default policy written into it. The baseline checks nothing, knows four hedges, and cannot be replaced by another policy.
/// </summary>
public class HedgeInterpreting
{
    private Figure _figure = Figure.Unquantified;

    /// <summary>The figure of this run, in the compact notation.</summary>
    [Params("=1517", "~1500", ">=100", "^6000", "12000", "several*100")]
    public string Text { get; set; } = "";

    /// <summary>Parses ahead, so that interpreting alone is timed.</summary>
    [GlobalSetup]
    public void Parse() => _figure = Figure.Parse(Text, CultureInfo.InvariantCulture);

    /// <summary>The switch.</summary>
    /// <returns>The ends and the best number.</returns>
    [Benchmark(Baseline = true, Description = "a switch by hand")]
    public HandEstimate BySwitch()
    {
        var n = _figure.Number ?? _figure.Factor;
        return _figure.Hedge switch
        {
            Hedge.About => new(0.75m * n, 1.25m * n, 0.9m * n, 1.1m * n, n),
            Hedge.AtLeast => new(n, null, n, 2 * n, n),
            Hedge.UpTo => new(0, n, 0.5m * n, n, n),
            Hedge.Vague => new(3 * n, 10 * n, 3 * n, 10 * n, 7 * n),
            Hedge.Stated => Rounded(n),
            _ => new(n, n, n, n, n),
        };
    }

    /// <summary>The policy.</summary>
    /// <returns>The estimate.</returns>
    [Benchmark(Description = "HedgePolicy.Interpret")]
    public Estimate ByPolicy() => HedgePolicy.Default.Interpret(_figure);

    private static HandEstimate Rounded(decimal n)
    {
        var unit = 1m;
        while (n != 0 && n % (unit * 10) == 0)
            unit *= 10;

        var margin = unit == 1 ? 0 : Math.Min(unit / 2, n * 0.05m);
        return new(n - margin, n + margin, n - margin, n + margin, n);
    }
}
