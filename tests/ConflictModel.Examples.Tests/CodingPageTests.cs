using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConflictModel.Examples.Tests;

/// <summary>What <c>docs/coding-a-report.md</c> shows is what stands in the sample.</summary>
public sealed partial class CodingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/coding-a-report.md"));
    private static readonly JsonObject Sample = JsonNode.Parse(File.ReadAllText(Repository.PathOf("samples/dprk-russia/dataset.json")))!.AsObject();

    [Fact]
    public void Every_entry_of_the_page_stands_in_the_sample_just_so()
    {
        var entries = Sample.Select(member => member.Value).OfType<JsonArray>().SelectMany(list => list).ToList();
        var shown = Shown().SelectMany(node => node is JsonArray list ? list.AsEnumerable() : [node]).ToList();

        Assert.True(shown.Count >= 10, $"The page shows {shown.Count} entries.");
        Assert.All(shown, entry => Assert.Contains(entries, other => JsonNode.DeepEquals(entry, other)));
    }

    [Fact]
    public void Every_figure_and_period_of_the_last_table_can_be_read()
    {
        Assert.All(["50..100", "dozens", "several*100", "1000s", "500"], text =>
        {
            Assert.Contains($"`{text}`", Page, StringComparison.Ordinal);
            Assert.Equal(text, Figure.Parse(text).ToString());
        });
        Assert.Contains("\"period\": \"/2024-12\"", Page, StringComparison.Ordinal);
        Assert.Equal("/2024-12", UncertainPeriod.Parse("/2024-12").ToString());
    }

    private static IEnumerable<JsonNode?> Shown() => Blocks().Matches(Page).Select(match => JsonNode.Parse(match.Groups[1].Value));

    [GeneratedRegex("^```json\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();
}
