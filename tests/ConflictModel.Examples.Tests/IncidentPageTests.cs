using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ConflictModel.Examples.Tests;

/// <summary>What <c>docs/coding-an-incident.md</c> shows is what stands in its dataset, and what comes out of it.</summary>
public sealed partial class IncidentPageTests
{
    private const string File = "docs/market-strike.json";

    private static readonly string Page = System.IO.File.ReadAllText(Repository.PathOf("docs/coding-an-incident.md"));
    private static readonly ConflictDataset Dataset = ConflictDataset.Load(Repository.PathOf(File));

    [Fact]
    public void Every_entry_of_the_page_stands_in_its_dataset_just_so()
    {
        var entries = JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathOf(File)))!.AsObject().Select(member => member.Value).OfType<JsonArray>().SelectMany(list => list).ToList();
        var shown = Shown("json").Select(block => JsonNode.Parse(block)).SelectMany(node => node is JsonArray list ? list.AsEnumerable() : [node]).ToList();

        Assert.True(shown.Count >= 10, $"The page shows {shown.Count} entries.");
        Assert.All(shown, entry => Assert.Contains(entries, other => JsonNode.DeepEquals(entry, other)));
    }

    [Fact]
    public void The_words_of_the_first_table_are_those_of_the_claims()
    {
        var said = TableCells().Matches(Page).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(10, said.Count);
        Assert.All(said, words => Assert.Contains(Dataset.Claims, claim => claim.Quote!.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_findings_are_those_of_the_page() =>
        Assert.Equal(Shown("text").First(), string.Concat(new ClaimComparer().Compare(Dataset).Findings.Select(finding => $"{finding}\n")));

    private static IEnumerable<string> Shown(string language) => Blocks().Matches(Page).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();

    // What stands in quotes in the rows of the table, which is the first one.
    [GeneratedRegex("(?<=^\\|[^\n]*)\"([^\"\n]+)\"(?=[^\n]*\\|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableCells();
}
