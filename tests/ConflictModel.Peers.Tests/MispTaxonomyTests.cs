using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Peers.Tests;

/// <summary>The numerical values, bands and words of MISP's taxonomies, entry by entry.</summary>
public sealed class MispTaxonomyTests
{
    private const string Admiralty = "misp-taxonomies/admiralty-scale.json";
    private const string Estimative = "misp-taxonomies/estimative-language.json";

    [PeerFact(Admiralty)]
    public void Every_reliability_has_the_value_of_the_taxonomy()
    {
        // MISP's g, "deliberately deceptive", is not of the Admiralty scale.
        var entries = Entries(Admiralty, "source-reliability").Where(entry => entry.Value != "g").ToList();

        Assert.Equal(6, entries.Count);
        Assert.All(entries, entry => Assert.Equal(entry.Number, MispNumericalValue.Of(AdmiraltyRating.Parse($"{entry.Value}6").Reliability)));
        Assert.False(AdmiraltyRating.TryParse("g6", out _));
    }

    [PeerFact(Admiralty)]
    public void Every_credibility_has_the_value_of_the_taxonomy()
    {
        var entries = Entries(Admiralty, "information-credibility");

        Assert.Equal(6, entries.Count);
        Assert.All(entries, entry => Assert.Equal(entry.Number, MispNumericalValue.Of(AdmiraltyRating.Parse($"F{entry.Value}").Credibility)));
    }

    [PeerFact(Estimative)]
    public void Every_likelihood_has_the_value_the_band_and_the_words_of_the_taxonomy()
    {
        var entries = Entries(Estimative, "likelihood-probability");

        Assert.Equal(7, entries.Count);
        Assert.All(entries, entry =>
        {
            var term = LikelihoodScale.Icd203.Find(entry.Value.Replace('-', ' '));
            Assert.NotNull(term);
            Assert.Equal(entry.Number, MispNumericalValue.Of(term.Likelihood));

            // "Very unlikely - highly improbable - 05-20%"; the taxonomy misspells "Roughly even chance".
            var parts = entry.Expanded.Replace("even change", "even chance", StringComparison.Ordinal).Split(" - ");
            var band = parts[2].TrimEnd('%').Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture));
            Assert.Equal([term.LowPercent, term.HighPercent], band);
            Assert.All(parts[..2], words => Assert.Equal(term, LikelihoodScale.Icd203.Find(words.Split('(')[0].Trim())));
        });
    }

    [PeerFact(Estimative)]
    public void Every_level_of_confidence_has_the_value_of_the_taxonomy()
    {
        var entries = Entries(Estimative, "confidence-in-analytic-judgment");

        Assert.Equal(3, entries.Count);
        Assert.All(entries, entry => Assert.Equal(entry.Number, MispNumericalValue.Of(Enum.Parse<ConfidenceLevel>(entry.Value, ignoreCase: true))));
    }

    private static List<(string Value, string Expanded, int Number)> Entries(string file, string predicate)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PeerData.PathOf(file)!));
        return [.. document.RootElement.GetProperty("values").EnumerateArray()
            .Where(values => values.GetProperty("predicate").GetString() == predicate)
            .SelectMany(values => values.GetProperty("entry").EnumerateArray())
            .Select(entry => (entry.GetProperty("value").GetString()!, entry.GetProperty("expanded").GetString()!, entry.GetProperty("numerical_value").GetInt32()))];
    }
}
