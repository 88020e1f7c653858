using FsCheck.Fluent;

namespace ConflictModel.Reporting.Tests;

/// <summary>Headlines of what every rule finds.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(90)]
    public void A_headline_is_one_line_within_its_length_in_each_language(int length)
    {
        var rules = new HashSet<string>();
        foreach (var contents in RandomDatasets.Contents.Sample(60))
        {
            var result = new ClaimComparer().Compare(ConflictDataset.Create(contents));
            foreach (var finding in result.Findings)
            {
                rules.Add(finding.Rule.Id);
                foreach (var language in new[] { SentenceLanguage.English, SentenceLanguage.German })
                {
                    var headline = new Wording(result.Dataset, language).Headline(finding, length);
                    Assert.InRange(headline.Length, 10, length);
                    Assert.DoesNotContain('\n', headline);
                    Assert.False(char.IsLower(headline[0]), headline);
                    Assert.False(headline.EndsWith('.'), headline);
                }
            }
        }

        Assert.True(rules.Count > 8, $"Only {string.Join(", ", rules)} found anything.");
    }

    [Fact]
    public void A_headline_names_the_figures_who_gives_them_and_how_far_they_are_apart_as_far_as_there_is_room()
    {
        var finding = Reports.Sample.Findings[0];
        var words = new Wording(Reports.Sample.Dataset);

        Assert.Equal(
            "Soldiers of North Korea present in Russia: about 1,500 (National Intelligence Service) or about 11,000 (Kyrylo Budanov), 7.3 times apart",
            words.Headline(finding, 200));
        Assert.Equal("Soldiers of North Korea present in Russia: about 1,500 or about 11,000, 7.3 times apart", words.Headline(finding));
        Assert.Equal("Soldiers of North Korea present in Russia: about 1,500 or about 11,000", words.Headline(finding, hasFactor: false, length: 75));
        Assert.Equal("Soldiers…: about 1,500 or about 11,000", words.Headline(finding, 40));
        Assert.Throws<ArgumentOutOfRangeException>(() => words.Headline(finding, 39));
    }

    [Fact]
    public void A_language_without_headlines_has_the_English_ones() =>
        Assert.Equal(
            new Wording(Reports.Sample.Dataset).Headline(Reports.Sample.Findings[0]),
            new Wording(Reports.Sample.Dataset, new Silent()).Headline(Reports.Sample.Findings[0]));

    [Fact]
    public void Without_ids_a_sentence_says_who_said_what()
    {
        var finding = Reports.Sample.Findings[0];
        var sentence = new Wording(Reports.Sample.Dataset) { NamesClaims = false }.Sentence(finding);

        Assert.StartsWith("About 11,000 according to Kyrylo Budanov and about 1,500 according to National Intelligence Service cannot both", sentence, StringComparison.Ordinal);
        Assert.Contains("(budanov-11000)", new Wording(Reports.Sample.Dataset).Sentence(finding), StringComparison.Ordinal);
    }

    private sealed class Silent : ISentenceLanguage
    {
        public string Tag => "en";

        public string Figure(Figure figure) => SentenceLanguage.English.Figure(figure);

        public string Range(QuantityRange range) => SentenceLanguage.English.Range(range);

        public string When(UncertainPeriod? period) => SentenceLanguage.English.When(period);

        public string Scope(Scope scope, Wording words) => SentenceLanguage.English.Scope(scope, words);

        public string Claim(string said, string speaker, EntityId<Claim> id) => SentenceLanguage.English.Claim(said, speaker, id);

        public string? Sentence(Finding finding, Wording words) => null;

        public string? Sentence(PairComparison pair, Wording words) => null;
    }
}
