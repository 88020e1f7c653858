using System.Globalization;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// What 46 readers take the words to mean, against what the scales define. The bands are definitions, not findings: where the two part, the band stays and the test says so.
/// </summary>
public sealed class LikelihoodPerceptionTests
{
    private const string File = "perceptions-of-hedges/probly.csv";

    [PeerFact(File)]
    public void The_middle_reader_agrees_with_icd_203_but_reads_improbable_lower()
    {
        Assert.All(["Almost Certainly", "Probable", "Likely", "Probably", "Unlikely", "Almost No Chance"], word => Assert.True(Term(LikelihoodScale.Icd203, word).Contains(Median(word)), word));
        Assert.True(Median("Improbable") < Term(LikelihoodScale.Icd203, "Improbable").LowPercent);
    }

    [PeerFact(File)]
    public void The_middle_reader_agrees_with_phia_above_an_even_chance_and_reads_lower_below()
    {
        Assert.All(["Highly Likely", "Probable", "Likely"], word => Assert.True(Term(LikelihoodScale.Phia, word).Contains(Median(word)), word));
        Assert.All(["Unlikely", "Highly Unlikely"], word => Assert.True(Median(word) < Term(LikelihoodScale.Phia, word).LowPercent, word));
    }

    private static LikelihoodTerm Term(LikelihoodScale scale, string word) => scale.Find(word) ?? throw new ArgumentException($"'{word}' is not on the scale.", nameof(word));

    private static decimal Median(string word)
    {
        var answers = PeerData.Rows(File).Select(row => decimal.Parse(row[word], CultureInfo.InvariantCulture)).Order().ToList();
        return (answers[(answers.Count - 1) / 2] + answers[answers.Count / 2]) / 2;
    }
}
