using System.Globalization;
using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

/// <summary>Sentences of findings and of pairs, in both languages, from the same data.</summary>
public sealed class SentenceTests
{
    private const string Scope = "present soldiers place:country period:2024-10";

    [Fact]
    public void Every_finding_of_the_pages_is_told_in_both_languages_under_every_culture_alike()
    {
        var lines = new List<string>();
        foreach (var rule in ComparisonRules.Default)
        {
            var page = RulePage.Read(rule.Descriptor.Id);
            foreach (var finding in new ClaimComparer(new() { Today = new(2025, 7, 1) }).Compare(page.Dataset()).Findings.Where(finding => finding.Rule.Id == rule.Descriptor.Id))
            {
                var german = finding.Describe(SentenceLanguage.German);
                lines.Add($"{rule.Descriptor.Id} {german}");
                Assert.NotEqual(finding.Sentence, german);
                Assert.Equal(german, Under("tr-TR", () => finding.Describe(SentenceLanguage.German)));
                Assert.Equal(finding.Sentence, Under("de-DE", () => finding.Describe(SentenceLanguage.English)));
            }
        }

        Snapshot.Matches(string.Join('\n', lines));
    }

    [Theory]
    [InlineData("=1500", "one", "ministry", "=1500", "two", "spokesman", ClaimRelation.SameStatement,
        "Exactly 1,500 according to Ministry (a) and exactly 1,500 according to Spokesman (b) are one statement with one figure.")]
    [InlineData("=1500", "one", "ministry", "~1500", "two", "ministry", ClaimRelation.Restated,
        "Exactly 1,500 according to Ministry (a) and about 1,500 according to Ministry (b) are one statement with different figures, plausibly 1,500 and 1,350 to 1,650.")]
    [InlineData("=1500", "one", "ministry", "~1500", "later", "agency", ClaimRelation.Corroborates,
        "Exactly 1,500 according to Ministry (a) and about 1,500 according to Agency (b) are of independent origins and support each other, plausibly 1,500 and 1,350 to 1,650.")]
    [InlineData(">=1500", "one", "ministry", "~1600", "later", "agency", ClaimRelation.Compatible,
        "At least 1,500 according to Ministry (a) and about 1,600 according to Agency (b) can both be true, plausibly 1,500 to 3,000 and 1,440 to 1,760.")]
    [InlineData("=1500", "one", "ministry", "=2000", "later", "agency", ClaimRelation.Contradicts,
        "Exactly 2,000 according to Agency (b) and exactly 1,500 according to Ministry (a) cannot both be true of soldiers present in Country in October 2024: 2,000 against 1,500; the best values are a factor of 1.3 apart.")]
    public void A_pair_tells_its_relation(string figure, string report, string by, string other, string otherReport, string otherBy, ClaimRelation relation, string sentence)
    {
        var pair = Compare(Claim("a", report, by, Scope, figure), Claim("b", otherReport, otherBy, Scope, other));

        Assert.Equal(relation, pair.Relation);
        Assert.Equal(sentence, pair.Sentence);
    }

    [Theory]
    [InlineData("present workers place:country period:2024-10", "persons", "",
        "Exactly 5 according to Agency (a) and exactly 7 according to Agency (b) cannot be compared: they differ in category: soldiers and workers.")]
    [InlineData(Scope, "tonnes", "",
        "Exactly 5 according to Agency (a) and exactly 7 tonnes according to Agency (b) cannot be compared: their units have different dimensions, persons and mass.")]
    [InlineData(Scope, "persons", "\"standing\": \"retracted\"",
        "Exactly 5 according to Agency (a) and exactly 7 according to Agency (b) are not compared, since b was withdrawn.")]
    public void A_pair_that_cannot_be_compared_says_why(string scope, string unit, string more, string sentence)
    {
        var pair = Compare(Claim("a", "one", "agency", Scope, "=5"), Claim("b", "later", "agency", scope, "=7", unit, more));

        Assert.Equal(ClaimRelation.Incomparable, pair.Relation);
        Assert.Equal(sentence, pair.Sentence);
        Assert.NotEqual(sentence, pair.Describe(SentenceLanguage.German));
    }

    [Theory]
    [InlineData("ministry", ClaimRelation.Incomparable,
        "Exactly 5 according to Ministry (a) and exactly 7 according to Agency (b) cannot be compared: they differ in time: in October 2024 and in December 2024.")]
    [InlineData("agency", ClaimRelation.Updated,
        "Exactly 5 according to Agency (a) and exactly 7 according to Agency (b) are figures of one origin of different times, in October 2024 and in December 2024.")]
    public void Levels_of_different_months_are_an_update_where_they_are_of_one_origin(string by, ClaimRelation relation, string sentence)
    {
        var pair = Compare(Claim("a", "one", by, Scope, "=5"), Claim("b", "later", "agency", "present soldiers place:country period:2024-12", "=7"));

        Assert.Equal(relation, pair.Relation);
        Assert.Equal(sentence, pair.Sentence);
    }

    [Fact]
    public void The_pairs_of_a_finding_are_told_too_and_equal_those_of_another_run()
    {
        string[] claims = [Claim("a", "one", "ministry", Scope, "=1500"), Claim("b", "later", "agency", Scope, "=2000")];

        var first = Assert.Single(Assert.Single(Findings("CM1001", claims)).ConflictingPairs);
        var second = Assert.Single(Assert.Single(Findings("CM1001", claims)).ConflictingPairs);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal("Genau 2.000 (Agency, b) und genau 1.500 (Ministry, a) können nicht beide stimmen: Soldaten, anwesend in Country, im Oktober 2024; möglich sind 2.000 gegen 1.500; die besten Werte liegen um den Faktor 1,3 auseinander.",
            first.Describe(SentenceLanguage.German));
    }

    [Theory]
    [InlineData("2024-10-18", "on 18 October 2024", "am 18. Oktober 2024")]
    [InlineData("2024-10", "in October 2024", "im Oktober 2024")]
    [InlineData("2024", "in 2024", "2024")]
    [InlineData("2024-22", "in the summer of 2024", "im Sommer 2024")]
    [InlineData("2024-34", "in the second quarter of 2024", "im 2. Quartal 2024")]
    [InlineData("2023-41", "in the second half of 2023", "in der zweiten Hälfte von 2023")]
    [InlineData("2024-10-18~", "around 18 October 2024", "um den 18. Oktober 2024")]
    [InlineData("../2024-12-23", "up to 23 December 2024", "bis zum 23. Dezember 2024")]
    [InlineData("/2024-12", "up to December 2024, since an unknown day", "bis Dezember 2024, seit unbekanntem Tag")]
    [InlineData("2023-08/2024-10-18", "from August 2023 to 18 October 2024", "von August 2023 bis zum 18. Oktober 2024")]
    [InlineData("2024-10-01/2024-10-18", "from 1 October 2024 to 18 October 2024", "vom 1. Oktober 2024 bis zum 18. Oktober 2024")]
    [InlineData("2023-40/2024-33", "from the first half of 2023 to the first quarter of 2024", "von der ersten Hälfte von 2023 bis zum 1. Quartal 2024")]
    [InlineData("2024-02-01/2024-02-01", "on 1 February 2024", "am 1. Februar 2024")]
    [InlineData("2024-02/2024-02", "in February 2024", "im Februar 2024")]
    [InlineData("[2024-02-01..2024-02-01]", "on 1 February 2024", "am 1. Februar 2024")]
    [InlineData("[2024-02-01..2024-02-03]", "between 1 February 2024 and 3 February 2024", "zwischen dem 1. Februar 2024 und dem 3. Februar 2024")]
    [InlineData("2024-10-18/..", "since 18 October 2024", "seit dem 18. Oktober 2024")]
    [InlineData("2024-10/..", "since October 2024", "seit Oktober 2024")]
    [InlineData("[2025-04..2025-12]", "between April 2025 and December 2025", "zwischen April 2025 und Dezember 2025")]
    [InlineData("202X", "in the period 202X", "im Zeitraum 202X")]
    public void Periods_are_told_as_a_reader_says_them(string period, string english, string german)
    {
        var finding = Findings("CM1001", [Claim("a", "one", "ministry", $"casualties soldiers period:{period}", "~1"), Claim("b", "later", "agency", $"casualties soldiers period:{period}", "~2")]);
        var told = finding.Select(found => (found.Sentence, found.Describe(SentenceLanguage.German))).Single();

        Assert.Contains($"captured {english}: ", told.Sentence, StringComparison.Ordinal);
        Assert.Contains($"Menschen, {german}; ", told.Item2, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_orders_of_magnitude_and_two_vague_words_are_never_told_alike()
    {
        ISentenceLanguage[] languages = [SentenceLanguage.English, SentenceLanguage.German];
        var figures = Enumerable.Range(1, 11).Select(power => Figure.Parse($"1{new string('0', power)}s")).Concat(Enum.GetValues<VagueWord>().Select(word => Figure.Vague(word))).ToList();

        Assert.All(languages, say => Assert.Equal(figures.Count, figures.Select(say.Figure).Distinct().Count()));
    }

    [Theory]
    [InlineData("=1", "tonnes", "exactly 1 tonne ", "genau 1 Tonne ")]
    [InlineData(">=1", "tonnes", "at least 1 tonne ", "mindestens 1 Tonne ")]
    [InlineData("=2", "tonnes", "exactly 2 tonnes ", "genau 2 Tonnen ")]
    [InlineData("=1.5", "tonnes", "exactly 1.5 tonnes ", "genau 1,5 Tonnen ")]
    [InlineData("0..1", "tonnes", "0 to 1 tonnes ", "0 bis 1 Tonnen ")]
    [InlineData("=1", "square-kilometres", "exactly 1 square kilometre ", "genau 1 Quadratkilometer ")]
    [InlineData("=1", "kilograms", "exactly 1 kilogram ", "genau 1 Kilogramm ")]
    [InlineData("=1", "barrels", "exactly 1 barrel ", "genau 1 Barrel ")]
    [InlineData("=1", "usd", "exactly 1 USD ", "genau 1 USD ")]
    public void A_unit_beside_one_is_in_the_singular(string figure, string unit, string english, string german)
    {
        var dataset = ConflictDataset.Create(new());
        var claim = new Claim { Id = new("a"), Report = new("r"), Scope = new() { Measure = new("delivered") }, Quantity = new() { Figure = Figure.Parse(figure), Unit = new(unit) } };

        Assert.Equal((english.TrimEnd(), german.TrimEnd()), (new Wording(dataset).Said(claim), new Wording(dataset, SentenceLanguage.German).Said(claim)));
    }

    [Theory]
    [InlineData("persons", "person")]
    [InlineData("barrels of oil", "barrel of oil")]
    [InlineData("metres per second", "metre per second")]
    [InlineData("companies", "company")]
    [InlineData("boxes", "box")]
    [InlineData("batches", "batch")]
    [InlineData("houses", "house")]
    [InlineData("compass", "compass")]
    [InlineData("percent", "percent")]
    public void The_singular_of_a_custom_unit_is_that_of_a_regular_noun(string plural, string singular) =>
        Assert.Equal(singular, UnitText.Of(new() { Id = new("u"), Names = LocalizedNames.Of(plural), Dimension = new("d") }, Figure.Parse("=1"), "en"));

    [Theory]
    [InlineData("1500", "1,500", "1.500")]
    [InlineData("1.5", "1.5", "1,5")]
    [InlineData("+>1000", "a little over 1,000", "etwas über 1.000")]
    [InlineData("~<40000", "nearly 40,000", "fast 40.000")]
    [InlineData("50..100", "50 to 100", "50 bis 100")]
    [InlineData("1000s", "thousands", "Tausende")]
    [InlineData("several*100", "several hundred", "mehrere hundert")]
    [InlineData("few*1000", "a few thousand", "wenige tausend")]
    [InlineData("several*1000000", "several million", "mehrere Millionen")]
    [InlineData("10s", "tens", "mehrere zehn")]
    [InlineData("10000s", "tens of thousands", "Zehntausende")]
    [InlineData("10000000s", "tens of millions", "mehrere zehn Millionen")]
    [InlineData("100000000s", "hundreds of millions", "mehrere hundert Millionen")]
    [InlineData("dozens", "dozens", "Dutzende")]
    [InlineData("^6000", "up to 6,000", "bis zu 6.000")]
    [InlineData("", "an unstated number", "eine ungenannte Zahl")]
    public void Figures_are_told_in_words(string figure, string english, string german)
    {
        var pair = Compare(Claim("a", "one", "agency", Scope, figure), Claim("b", "later", "agency", "present workers place:country period:2024-10", "=7"));

        Assert.StartsWith($"{char.ToUpperInvariant(english[0])}{english[1..]} according to Agency (a)", pair.Sentence, StringComparison.Ordinal);
        Assert.StartsWith($"{char.ToUpperInvariant(german[0])}{german[1..]} (Agency, a)", pair.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    private static PairComparison Compare(string first, string second)
    {
        var dataset = Dataset([first, second]);
        return new ClaimComparer().Compare(dataset.Claims[0], dataset.Claims[1], dataset);
    }

    private static string Under(string culture, Func<string> tell)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return tell();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
