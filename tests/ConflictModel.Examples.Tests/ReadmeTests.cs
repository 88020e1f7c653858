using System.Text.RegularExpressions;

namespace ConflictModel.Examples.Tests;

/// <summary>The code of the README and of other pages, compiled here and run; and that each shows just this code and just what it prints.</summary>
[Collection("README")]
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", nameof(ReadmeExamples))]
    [InlineData("docs/concepts.md", nameof(ConceptsExamples))]
    [InlineData("docs/evidence.md", nameof(EvidenceExamples))]
    [InlineData("docs/extending.md", nameof(ExtendingExamples))]
    [InlineData("docs/importing.md", nameof(ImportingExamples))]
    [InlineData("docs/json.md", nameof(JsonExamples))]
    [InlineData("docs/live-and-large.md", nameof(LiveAndLargeExamples))]
    [InlineData("docs/reading.md", nameof(ReadingExamples))]
    [InlineData("docs/reliability-scales.md", nameof(ReliabilityScalesExamples))]
    [InlineData("docs/reports.md", nameof(ReportExamples))]
    [InlineData("docs/testing.md", nameof(TestingExamples))]
    [InlineData("docs/validation.md", nameof(ValidationExamples))]
    [InlineData("docs/writing-rules.md", nameof(WritingRulesExamples))]
    public void Every_block_of_a_page_is_compiled_code(string page, string examples)
    {
        var code = File.ReadAllText(Repository.PathOf($"tests/ConflictModel.Examples.Tests/{examples}.cs"));
        var compiled = Regions().Matches(code).Select(match => Unindented(match.Groups[1].Value));

        Assert.Equal(compiled.Order(StringComparer.Ordinal), Shown(page, "csharp").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_shows_what_its_code_prints() => Assert.Equal(Shown("README.md", "text"), ReadmeExamples.Run());

    [Fact]
    public void The_page_on_importing_shows_what_its_code_prints() => Assert.Equal(Shown("docs/importing.md", "text"), ImportingExamples.Run());

    [Fact]
    public void The_page_on_importers_and_reports_shows_what_its_code_prints() => Assert.Equal(Shown("docs/extending.md", "text"), ExtendingExamples.Run());

    [Fact]
    public void The_page_on_reading_shows_what_its_code_prints() => Assert.Equal(Shown("docs/reading.md", "text"), ReadingExamples.Run());

    [Fact]
    public void The_page_on_concepts_shows_what_its_code_prints() => Assert.Equal(Shown("docs/concepts.md", "text"), ConceptsExamples.Run());

    [Fact]
    public void The_page_on_counts_of_one_event_shows_what_its_code_prints() => Assert.Equal(Shown("docs/evidence.md", "text"), EvidenceExamples.Run());

    [Fact]
    public void The_page_on_counts_of_one_event_shows_the_verified_table() => Assert.Contains(
        File.ReadAllText(Repository.PathOf("tests/ConflictModel.Peers.Tests/Claims/AblationTests.What_each_point_contributes_is_as_verified.verified.txt")).Trim(),
        File.ReadAllText(Repository.PathOf("docs/evidence.md")),
        StringComparison.Ordinal);

    [Fact]
    public void The_page_on_writing_rules_shows_what_its_code_prints() => Assert.Equal(Shown("docs/writing-rules.md", "text"), WritingRulesExamples.Run());

    [Fact]
    public void The_page_on_live_and_large_datasets_shows_what_its_code_prints() => Assert.Equal(Shown("docs/live-and-large.md", "text"), LiveAndLargeExamples.Run());

    [Fact]
    public void The_page_on_JSON_shows_what_its_code_prints() => Assert.Equal(Shown("docs/json.md", "text"), JsonExamples.Run());

    [Fact]
    public void The_page_on_reliability_scales_shows_what_its_code_prints() => Assert.Equal(Shown("docs/reliability-scales.md", "text"), ReliabilityScalesExamples.Run());

    [Fact]
    public void The_code_of_the_pages_on_reports_testing_and_validation_runs()
    {
        ReportExamples.Run();
        TestingExamples.Run();
        ValidationExamples.Run();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/importing.md")]
    public void The_first_mapping_of_a_page_is_that_of_the_sample(string page) => Assert.Equal(File.ReadAllText(Repository.PathOf("samples/newsroom/mapping.json")), Shown(page, "json").First());

    private static IEnumerable<string> Shown(string page, string language) =>
        Blocks().Matches(File.ReadAllText(Repository.PathOf(page))).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static string Unindented(string text)
    {
        var lines = text.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line)).Trim('\n') + "\n";
    }

    [GeneratedRegex("#region [^\n]*\n(.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Regions();

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();
}
