using System.Globalization;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// What 32 readers take a vague word to mean: the default plausible range covers the central half of the answers, by quartiles interpolated between the sorted answers.
/// The column "Fractions of" is no word of the notation, and its answers are of two kinds, from 0.1 to 100.
/// </summary>
public sealed class HedgePerceptionTests
{
    private const string File = "perceptions-of-hedges/numberly.csv";

    private static readonly Dictionary<string, string> Notations = new(StringComparer.Ordinal)
    {
        ["A couple"] = "couple",
        ["A few"] = "few",
        ["Dozens"] = "dozens",
        ["A lot"] = "lot",
        ["Some"] = "some",
        ["Several"] = "several",
        ["Many"] = "many",
        ["Scores of"] = "scores",
        ["Hundreds of"] = "100s",
    };

    [PeerFact(File)]
    public void The_plausible_range_of_each_word_covers_the_central_half_of_the_answers()
    {
        var rows = PeerData.Rows(File);
        Assert.Equal(32, rows.Count);
        Assert.Equal(["Fractions of"], rows[0].Keys.Select(word => word.Trim()).Except(Notations.Keys));
        Assert.All(rows[0].Keys.Where(word => Notations.ContainsKey(word.Trim())), word =>
        {
            var answers = rows.Select(row => decimal.Parse(row[word], CultureInfo.InvariantCulture)).Order().ToArray();
            var half = QuantityRange.Between(Quantile(answers, 0.25m), Quantile(answers, 0.75m));
            var estimate = HedgePolicy.Default.Interpret(Figure.Parse(Notations[word.Trim()]));
            Assert.True(estimate.Plausible.Contains(half), $"'{word}': {estimate.Plausible} does not cover {half}.");
            Assert.True(half.Contains(estimate.Best!.Value), $"'{word}': the best number {estimate.Best} is outside the central half {half}.");
        });
    }

    private static decimal Quantile(decimal[] sorted, decimal share)
    {
        var rank = (sorted.Length - 1) * share;
        var below = (int)rank;
        return sorted[below] + ((sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]) * (rank - below));
    }
}
