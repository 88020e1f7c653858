namespace ConflictModel.Rules;

/// <summary>The chi-squared distribution, as far as CATD needs it: the quantile, which is not the distribution function.</summary>
internal static class ChiSquared
{
    private const double Precision = 1e-14;
    private const int MaxTerms = 10_000;

    // Lanczos' approximation of the gamma function with g = 7 and nine terms; relative errors are below 1e-14.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
        -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The number below which a sum of squares of standard normal variables lies with a probability.</summary>
    /// <param name="probability">The probability, above 0 and below 1.</param>
    /// <param name="degrees">How many squares are added, from 1.</param>
    public static double Quantile(double probability, int degrees)
    {
        // The distribution function rises: halve what brackets the quantile until nothing lies between.
        var (low, high) = (0.0, (double)degrees);
        while (Probability(high, degrees) < probability)
        {
            (low, high) = (high, 2 * high);
        }

        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return high;
            }

            (low, high) = Probability(middle, degrees) < probability ? (middle, high) : (low, middle);
        }
    }

    /// <summary>
    /// The probability that such a sum is at most a number: the regularised lower incomplete gamma function P(degrees / 2, number / 2).
    /// </summary>
    public static double Probability(double number, int degrees)
    {
        var (shape, x) = (degrees / 2.0, number / 2);
        if (x <= 0)
        {
            return 0;
        }

        var scale = Math.Exp((shape * Math.Log(x)) - x - LogGamma(shape));
        return x < shape + 1 ? scale * Series(shape, x) : 1 - (scale * Fraction(shape, x));
    }

    // Abramowitz and Stegun, Handbook of Mathematical Functions, 6.5.29: converges fast where x is small against the shape.
    private static double Series(double shape, double x)
    {
        var term = 1 / shape;
        var sum = term;
        for (var i = 1; i < MaxTerms && term > sum * Precision; i++)
        {
            term *= x / (shape + i);
            sum += term;
        }

        return sum;
    }

    // The same, 6.5.31, by Lentz's method: converges fast where x is large.
    private static double Fraction(double shape, double x)
    {
        var b = x + 1 - shape;
        var c = double.MaxValue;
        var d = 1 / b;
        var value = d;
        for (var i = 1; i < MaxTerms; i++)
        {
            var a = -i * (i - shape);
            b += 2;
            d = 1 / ((a * d) + b);
            c = b + (a / c);
            value *= c * d;
            if (Math.Abs((c * d) - 1) < Precision)
            {
                break;
            }
        }

        return value;
    }

    private static double LogGamma(double x)
    {
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (x - 1 + i);
        }

        var t = x + 6.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }
}
