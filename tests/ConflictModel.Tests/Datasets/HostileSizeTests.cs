using System.Text;

namespace ConflictModel.Tests;

/// <summary>Inputs of a size at which time beyond linear would show: the test would not end. No clock is read; speed is the benchmarks' matter.</summary>
public sealed class HostileSizeTests
{
    private const int Garbage = 200_000_000;

    [Theory]
    [InlineData("x", "'x' is an invalid start of a value.")]
    [InlineData("[", "The maximum configured depth of 64 has been exceeded. Cannot read next JSON array.")]
    [InlineData("\0", "'0x00' is an invalid start of a value.")]
    [InlineData("{},", null)]
    public void Two_hundred_megabytes_of_garbage_are_told_in_few_words(string piece, string? message)
    {
        using var folder = new TempFolder();
        var path = folder["dataset.json"];
        WriteRepeated(path, message is null ? """{ "claims": [""" : "", piece);

        var problems = DatasetDraft.Read(path).Build().Problems;

        Assert.InRange(problems.Count, 1, ProblemList.Limit + 1);
        Assert.All(problems, problem => Assert.InRange(problem.Message.Length, 1, 500));
        Assert.True(message is null || problems[^1].Message.Contains(message, StringComparison.Ordinal), problems[^1].Message);
    }

    [Fact]
    public void After_a_thousand_problems_one_more_says_that_there_are_more()
    {
        var problems = DatasetText.Problems(DatasetText.Document($"\"actors\": [{string.Join(',', Enumerable.Repeat("{}", 2000))}]"));

        Assert.Equal(ProblemList.Limit + 1, problems.Length);
        Assert.EndsWith(": There are more than 1000 problems; the rest is not listed.", problems[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_of_the_exception_lists_the_first_hundred()
    {
        var result = DatasetText.Read(DatasetText.Document($"\"reports\": [{string.Join(',', Enumerable.Repeat("{}", 102))}]"));

        var lines = Assert.Throws<DatasetException>(result.GetDatasetOrThrow).Message.Split('\n');

        Assert.Equal("The dataset has 102 problems:", lines[0]);
        Assert.Equal("... and 2 more", lines[^1]);
        Assert.Equal(102, lines.Length);
    }

    [Fact]
    public void Nested_attributions_are_kept_to_twenty_steps_and_deeper_ones_are_told()
    {
        static string Nested(int depth) => depth == 0 ? "" : $", \"cites\": [{{ \"source\": \"s\"{Nested(depth - 1)} }}]";
        static string Document(int depth) => DatasetText.Claim($"\"attribution\": [{{ \"source\": \"s\"{Nested(depth - 1)} }}]").Replace("\"reports\"", "\"sources\": [{ \"id\": \"s\", \"names\": { \"en\": \"S\" } }], \"reports\"", StringComparison.Ordinal);

        Assert.Empty(DatasetText.Problems(Document(20)));
        Assert.EndsWith("The attribution is more than 20 steps deep; at most 20 are allowed.", Assert.Single(DatasetText.Problems(Document(21))), StringComparison.Ordinal);
        Assert.Contains("The maximum configured depth of 64 has been exceeded", Assert.Single(DatasetText.Problems(Document(1000))), StringComparison.Ordinal);
    }

    [Fact]
    public void Parents_are_kept_to_a_thousand_steps_and_longer_chains_are_told()
    {
        Assert.True(ConflictDataset.TryCreate(Chain(1001)).IsSuccess);

        var problem = Assert.Single(ConflictDataset.TryCreate(Chain(100_000)).Problems);

        Assert.Equal("$.places[98998].parents: The chain of parents leads from 'p98998' to more than 1000 others; at most 1000 are allowed.", problem.ToString());
    }

    [Fact]
    public void A_cycle_of_a_hundred_thousand_is_told_in_a_line()
    {
        var chain = Chain(100_000).Places;
        EquatableList<Place> places = [.. chain.Take(99_999), chain[^1] with { Parents = [chain[0].Id] }];

        var problem = Assert.Single(ConflictDataset.TryCreate(new() { Places = places }).Problems);

        Assert.Equal("$.places[0].parents: The chain of parents is a cycle: p0 > p1 > p2 > p3 > p4 > p5 > p6 > p7 > p8 > p9 > ... (100000 ids) > p0.", problem.ToString());
    }

    [Fact]
    public void A_hundred_thousand_claims_load()
    {
        var claims = string.Join(",\n", Enumerable.Range(0, 100_000).Select(i => $$"""
            { "id": "c{{i}}", "report": "r", "attribution": ["s", { "source": "t", "verb": "cites", "date": "2024-10", "cites": ["s"] }],
              "scope": { "measure": "killed", "category": "soldiers", "period": "2024-{{(i % 12) + 1:00}}" }, "figure": "~{{i + 1}}", "unit": "persons", "quote": "rund", "locator": "paragraph {{i}}" }
            """));
        var utf8 = Encoding.UTF8.GetBytes(DatasetText.Document($"\"sources\": [{{ \"id\": \"s\", \"names\": {{ \"en\": \"S\" }} }}, {{ \"id\": \"t\", \"names\": {{ \"en\": \"T\" }} }}], \"reports\": [{{ \"id\": \"r\" }}], \"claims\": [{claims}]"));

        var dataset = DatasetText.Read(utf8).GetDatasetOrThrow();

        Assert.Equal(100_000, dataset.Claims.Count);
    }

    private static DatasetContents Chain(int length) => new()
    {
        Places =
        [
            .. Enumerable.Range(0, length).Select(i => new Place
            {
                Id = new($"p{i}"), Names = LocalizedNames.Of("P"), Parents = i + 1 < length ? [new($"p{i + 1}")] : [],
            }),
        ],
    };

    private static void WriteRepeated(string path, string start, string piece)
    {
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        using var stream = File.Create(path);
        stream.Write(Encoding.UTF8.GetBytes(start));
        while (stream.Length < Garbage)
        {
            stream.Write(block);
        }
    }
}
