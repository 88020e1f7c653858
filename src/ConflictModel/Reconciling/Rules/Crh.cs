namespace ConflictModel.Rules;

/// <summary>
/// The weighted median by learned weights: an origin has more weight the closer it is to the weighted figures elsewhere in the dataset.
/// </summary>
/// <remarks>
/// <para> CRH: Q. Li, Y. Li, J. Gao, B. Zhao, W. Fan, J. Han, <i>Resolving Conflicts in Heterogeneous Data by Truth Discovery and Source
/// Reliability Estimation</i> (SIGMOD 2014), for continuous data with the absolute loss: truths are weighted medians; the loss of an origin
/// is its mean absolute distance to the truths, each divided by the standard deviation of the numbers given for that figure; its weight is
/// the negative logarithm of its share in all losses. Both are computed in turns until the weights stand still. </para>
/// <para> <b>The assumption:</b> origins err independently, each about as much on one figure as on another. A side that inflates one kind
/// of figure and tells the truth on others breaks it, and so do origins that copy from each other. Off by default. It passes, with the
/// reason, where the origin of a claim is not certain, or shares too few figures with others. </para>
/// </remarks>
public sealed class Crh : ReconciliationRule
{
    // Weights settle within a few rounds; if two medians alternate for ever, this limit ends it deterministically.
    private const int MaxRounds = 100;

    // An origin without any loss would have infinite weight; the weight is limited to a thousand times the average accuracy.
    private const double LeastShare = 0.001;

    private readonly LearnedWeights? _weights;

    /// <summary>Creates the rule.</summary>
    /// <param name="minimumFigures">The minimum number of figures that each origin must share with others, from 1; 5 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumFigures"/> is below 1.</exception>
    public Crh(int minimumFigures = 5)
        : this(minimumFigures, null)
    {
    }

    private Crh(int minimumFigures, LearnedWeights? weights)
        : base(new()
        {
            Id = "crh",
            Title = "The median by learned weights (CRH)",
            Help = "Learns from the whole dataset how far off each origin usually is; assumes that origins err independently.",
        })
    {
        MinimumFigures = Guard.AtLeast(minimumFigures, 1, nameof(minimumFigures));
        _weights = weights;
    }

    /// <summary>The minimum number of figures that each origin must share with others.</summary>
    public int MinimumFigures { get; }

    /// <inheritdoc/>
    public override ReconciliationRule LearnFrom(IEnumerable<ScopeEvidence> evidence)
    {
        var table = LearningTable.Of(Guard.NotNull(evidence));
        return new Crh(MinimumFigures, table.Learned(WeightsOf(table)));
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        if (LearnedWeights.MustPass(_weights, Guard.NotNull(evidence), MinimumFigures, out var passed))
        {
            return passed;
        }

        var numbers = evidence.NotOutgrown.Claims
            .Where(claim => claim.Estimate.Best is not null)
            .OrderBy(claim => claim.Estimate.Best)
            .ToList();
        if (numbers.Count == 0)
        {
            return Ruling.Pass("No claim has a number.");
        }

        var ofOrigin = numbers.CountBy(claim => claim.Origin).ToDictionary();
        var middle = WeightedMedian.Of(numbers, claim => (decimal)_weights.WeightOf(claim) / ofOrigin[claim.Origin]);
        return Ruling.Decide(
            middle.Estimate.Possible,
            middle.Estimate.Best,
            () => $"Weighted by how accurate the origins are elsewhere, the median is {evidence.Say.Claim(middle.Claim.Id)}.")
            .WithPlausible(middle.Estimate.Plausible);
    }

    /// <summary>The weight of each origin of a table.</summary>
    internal static double[] WeightsOf(LearningTable table)
    {
        var counts = table.Counts();
        var weights = new double[counts.Length];
        Array.Fill(weights, 1);
        for (var round = 0; round < MaxRounds; round++)
        {
            var losses = LossesOf(table, weights, counts);
            var sum = losses.Sum();
            var next = Array.ConvertAll(losses, loss => sum == 0 ? 1 : -Math.Log(Math.Max(loss / sum, LeastShare / losses.Length)));
            if (next.AsSpan().SequenceEqual(weights))
            {
                break;
            }

            weights = next;
        }

        return weights;
    }

    private static double[] LossesOf(LearningTable table, double[] weights, int[] counts)
    {
        var losses = new double[counts.Length];
        foreach (var figure in table.Figures)
        {
            if (figure.Deviation > 0)
            {
                var truth = MedianOf(figure, weights);
                foreach (var (row, number) in figure.Said)
                {
                    losses[row] += Math.Abs(number - truth) / figure.Deviation / counts[row];
                }
            }
        }

        return losses;
    }

    private static double MedianOf(LearningTable.Figure figure, double[] weights)
    {
        var ordered = figure.Said.OrderBy(said => said.Number).ToList();
        var half = ordered.Sum(said => weights[said.Row]) / 2;
        var sum = 0.0;
        foreach (var (row, number) in ordered)
        {
            sum += weights[row];
            if (sum >= half)
            {
                return number;
            }
        }

        return ordered[^1].Number;
    }
}
