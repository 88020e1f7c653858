using System.Text.Json;
using ConflictModel.Reporting;

namespace ConflictModel.Examples.Tests;

/// <summary>A language that is added outside of the library is told in every report; what it leaves out is English.</summary>
public sealed class OtherLanguageTests
{
    private static readonly ConflictDataset Dataset = ConflictDataset.Create(new()
    {
        Actors = [new() { Id = new("north"), Names = [new() { Text = "Northland", Language = "en" }, new() { Text = "Noordland", Language = "nl" }] }],
        Sources = [Named("agency", "Agency", "Agentschap"), Named("ministry", "Ministry", "Ministerie")],
        Reports = [new() { Id = new("r1") }, new() { Id = new("r2") }],
        Claims = [Claim("a", "r1", "agency", "=1500"), Claim("b", "r2", "ministry", "=2000"), Claim("c", "r1", "agency", ">=90")],
    });

    private static readonly ComparisonResult Result = new ClaimComparer().Compare(Dataset);

    private static readonly ComparisonReport Report = ComparisonReport.Of(Result, options: new() { Language = new Dutch(), Width = 200 });

    [Fact]
    public void A_sentence_is_made_of_the_words_and_names_of_the_language()
    {
        var finding = Assert.Single(Result.Findings, finding => finding.Rule.Id == "CM1001");

        Assert.Equal(
            "Precies 2.000 volgens Ministerie (b) en precies 1.500 volgens Agentschap (a) kunnen niet allebei kloppen (killed, soldiers, Noordland, op 2024-10).",
            finding.Describe(new Dutch()));
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Sarif)]
    [InlineData(ReportFormat.Json)]
    public void Every_format_tells_its_findings_in_the_language(ReportFormat format)
    {
        var text = Report.Render(format).Replace("\n  ", " ", StringComparison.Ordinal);

        Assert.Contains("kunnen niet allebei kloppen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot both be true", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_has_its_scopes_and_figures_in_the_language()
    {
        var text = Report.Render(ReportFormat.Text);

        Assert.Contains("Killed, soldiers, Noordland\n", text, StringComparison.Ordinal);
        Assert.Contains("precies 2.000 persons", text, StringComparison.Ordinal);
        Assert.Contains("1.500 tot 1.500", text, StringComparison.Ordinal);
        Assert.Contains("Agentschap, in the report 'r1' (no date)", text, StringComparison.Ordinal);
        Assert.Contains("minstens 90", TextReport.Of(Dataset, new() { Language = new Dutch() }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_its_scopes_and_figures_in_the_language()
    {
        var page = Report.Render(ReportFormat.Html);

        Assert.Contains("\"phrase\":\"killed, soldiers, Noordland\"", page, StringComparison.Ordinal);
        Assert.Contains("\"said\":\"precies 1.500\"", page, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Ministerie\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_has_its_sentences_in_the_language_and_its_words_as_they_are()
    {
        using var json = JsonDocument.Parse(Report.Render(ReportFormat.Json));
        var finding = json.RootElement.GetProperty("findings")[0];

        Assert.Contains("kunnen niet allebei kloppen", finding.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Equal("bounds", finding.GetProperty("reason").GetProperty("code").GetString());
    }

    [Fact]
    public void A_sentence_that_the_language_leaves_out_is_English_as_a_whole()
    {
        var pair = new ClaimComparer().Compare(Dataset.Claims[0], Dataset.Claims[1], Dataset);

        Assert.Equal(pair.Sentence, pair.Describe(new Dutch()));
        Assert.StartsWith("Exactly 2,000 according to Ministry (b) and", pair.Describe(new Dutch()), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_language_leaves_out_are_English_or_none()
    {
        ISentenceLanguage language = new Plain();

        Assert.Equal(
            ("1,500", "a, b, c", "tonnes", "place", "not 5", "none", "the report \"T\""),
            (language.Number(1500), language.List(["a", "b", "c"]), language.Unit(MeasurementUnits.Tonnes, Figure.Stated(1)), language.Coordinate(ScopeCoordinate.Place), language.Denied("5"), language.Denied(null), language.Report("T")));
    }

    [Theory]
    [InlineData("en", "about 1,500 according to Ministry (d)", "in October 2024")]
    [InlineData("de", "rund 1.500 (Ministry, d)", "im Oktober 2024")]
    [InlineData("nl", "ongeveer 1.500 volgens Ministerie (d)", "op 2024-10")]
    public void The_words_of_a_dataset_are_for_reports_too(string tag, string claim, string when)
    {
        ISentenceLanguage[] languages = [SentenceLanguage.English, SentenceLanguage.German, new Dutch()];
        var dataset = ConflictDataset.Create(Dataset.Contents with { Claims = [Claim("d", "r2", "ministry", "~1500")] });
        var words = new Wording(dataset, Array.Find(languages, language => language.Tag == tag));

        Assert.Equal((claim, when), (words.Claim(new("d")), words.When(UncertainPeriod.Parse("2024-10"))));
        Assert.Throws<KeyNotFoundException>(() => words.Name(new Scope { Measure = new("killed"), Place = new("nowhere") }, ScopeCoordinate.Place));
    }

    private static Source Named(string id, string english, string dutch) =>
        new() { Id = new(id), Names = [new() { Text = english, Language = "en" }, new() { Text = dutch, Language = "nl" }] };

    private static Claim Claim(string id, string report, string source, string figure) => new()
    {
        Id = new(id),
        Report = new(report),
        Attribution = Attribution.To(new AttributionStep { Source = new(source) }),
        Scope = new() { Measure = new("killed"), Category = new("soldiers"), Actor = new("north"), Period = UncertainPeriod.Parse("2024-10") },
        Quantity = Quantity.Parse($"{figure} persons"),
    };

    /// <summary>A language that gives what it must.</summary>
    private sealed class Plain : ISentenceLanguage
    {
        public string Tag => "x-plain";

        public string Figure(Figure figure) => $"{figure}";

        public string Range(QuantityRange range) => $"{range}";

        public string When(UncertainPeriod? period) => $"{period}";

        public string Scope(Scope scope, Wording words) => $"{scope}";

        public string Claim(string said, string speaker, EntityId<Claim> id) => $"{id}";

        public string? Sentence(Finding finding, Wording words) => null;

        public string? Sentence(PairComparison pair, Wording words) => null;
    }
}
