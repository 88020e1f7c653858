namespace ConflictModel.Rules;

/// <summary>The weighted mean by learned weights that account for the uncertainty about origins with few figures.</summary>
/// <remarks>
/// <para> CATD: Q. Li, Y. Li, J. Gao, L. Su, B. Zhao, M. Demirbas, W. Fan, J. Han, <i>A Confidence-Aware Approach for Truth Discovery on
/// Long-Tail Data</i> (VLDB 2014): truths are weighted means; the weight of an origin is the quantile of the chi-squared distribution at
/// half of the significance, with as many degrees of freedom as it gives figures, divided by the sum of its squared errors: the upper end
/// of the confidence interval of its error, inverted. Errors are divided by the standard deviation of the numbers given for the figure. A
/// copy of the method that is widely passed on has the distribution function in place of its quantile. </para>
/// <para> <b>The assumption:</b> errors are normally distributed around 0, independently, each origin's about as wide on one figure as on
/// another. A side that always inflates breaks it. A mean may be a number that no origin gave. Off by default. It passes, with the reason,
/// where the origin of a claim is not certain, or shares too few figures with others. The range reaches from the lowest to the highest
/// claim. </para>
/// </remarks>
public sealed class Catd : ReconciliationRule
{
    private const int MaxRounds = 100;
    private const double Settled = 1e-12;

    // Of an origin that never erred: as if it had erred by this share of a standard deviation each time.
    private const double LeastError = 0.001;

    private readonly LearnedWeights? _weights;

    /// <summary>Creates the rule.</summary>
    /// <param name="minimumFigures">The minimum number of figures that each origin must share with others, from 1; 5 unless given.</param>
    /// <param name="significance">The significance of the confidence interval, above 0 and below 1; 0.05, as in the paper, unless
    /// given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not one of these.</exception>
    public Catd(int minimumFigures = 5, double significance = 0.05)
        : this(minimumFigures, significance, null)
    {
    }

    private Catd(int minimumFigures, double significance, LearnedWeights? weights)
        : base(new()
        {
            Id = "catd",
            Title = "The mean by learned weights (CATD)",
            Help = "Learns from the whole dataset how far off each origin usually is, and gives less weight to those with few figures; "
                + "assumes that "
                + "errors are independent and around 0.",
        })
    {
        MinimumFigures = Guard.AtLeast(minimumFigures, 1, nameof(minimumFigures));
        Significance = significance is > 0 and < 1
            ? significance
            : throw new ArgumentOutOfRangeException(
                nameof(significance), significance, Invariant($"significance is {significance}; it must be a number above 0 and below 1."));
        _weights = weights;
    }

    /// <summary>The minimum number of figures that each origin must share with others.</summary>
    public int MinimumFigures { get; }

    /// <summary>The significance of the confidence interval of an origin's error.</summary>
    public double Significance { get; }

    /// <inheritdoc/>
    public override ReconciliationRule LearnFrom(IEnumerable<ScopeEvidence> evidence)
    {
        var table = LearningTable.Of(Guard.NotNull(evidence));
        return new Catd(MinimumFigures, Significance, table.Learned(WeightsOf(table, Significance)));
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        if (LearnedWeights.MustPass(_weights, Guard.NotNull(evidence), MinimumFigures, out var passed))
        {
            return passed;
        }

        var claims = evidence.Where(claim => claim.Estimate.Best is not null)?.NotOutgrown.Claims;
        if (claims is null)
        {
            return Ruling.Pass("No claim has a number.");
        }

        var range = claims.Aggregate(claims[0].Estimate.Possible, (hull, claim) => hull.Hull(claim.Estimate.Possible));
        var best = range.Nearest(MeanOf(claims));
        return Ruling.Decide(
            range,
            best,
            () => $"Weighted by how accurate the origins are elsewhere, the mean of {evidence.Say.Number(claims.Count)} claims is "
                + $"{evidence.Say.Number(best!.Value)}.");
    }

    /// <summary>The weight of each origin of a table.</summary>
    internal static double[] WeightsOf(LearningTable table, double significance)
    {
        var counts = table.Counts();
        var quantiles = counts.Distinct().ToDictionary(count => count, count => ChiSquared.Quantile(significance / 2, count));
        var truths = table.Figures.Select(figure => MiddleOf(figure)).ToArray();
        var weights = new double[counts.Length];
        for (var round = 0; round < MaxRounds; round++)
        {
            var errors = ErrorsOf(table, truths, counts.Length);
            for (var row = 0; row < weights.Length; row++)
            {
                weights[row] = quantiles[counts[row]] / Math.Max(errors[row], counts[row] * LeastError * LeastError);
            }

            var moved = 0.0;
            for (var i = 0; i < truths.Length; i++)
            {
                var figure = table.Figures[i];
                var truth = figure.Said.Sum(said => weights[said.Row] * said.Number) / figure.Said.Sum(said => weights[said.Row]);
                moved = Math.Max(moved, figure.Deviation > 0 ? Math.Abs(truth - truths[i]) / figure.Deviation : 0);
                truths[i] = truth;
            }

            if (moved < Settled)
            {
                break;
            }
        }

        return weights;
    }

    private static double[] ErrorsOf(LearningTable table, double[] truths, int origins)
    {
        var errors = new double[origins];
        for (var i = 0; i < truths.Length; i++)
        {
            var figure = table.Figures[i];
            foreach (var (row, number) in figure.Said)
            {
                var error = figure.Deviation > 0 ? (number - truths[i]) / figure.Deviation : 0;
                errors[row] += error * error;
            }
        }

        return errors;
    }

    // Where the turns start: in the middle.
    private static double MiddleOf(LearningTable.Figure figure)
    {
        var ordered = figure.Said.Select(said => said.Number).Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }

    // Rounded if all numbers are whole, since persons cannot be fractional.
    private decimal MeanOf(EquatableList<ClaimEvidence> claims)
    {
        var ofOrigin = claims.CountBy(claim => claim.Origin).ToDictionary();
        var (sum, weight) = (0.0, 0.0);
        foreach (var claim in claims)
        {
            var share = _weights!.WeightOf(claim) / ofOrigin[claim.Origin];
            sum += share * (double)claim.Estimate.Best!.Value;
            weight += share;
        }

        var mean = (decimal)(sum / weight);
        return claims.All(claim => decimal.IsInteger(claim.Estimate.Best!.Value)) ? decimal.Round(mean) : mean;
    }
}
