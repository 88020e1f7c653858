using System.Text.Json.Nodes;

namespace ConflictModel.Tests;

/// <summary>A member that the format does not know is never taken for another, wherever it stands.</summary>
public sealed class UnknownMemberTests
{
    private const string Unknown = "unheardOf";

    private static readonly string[] ByThemselves =
        ["a category by itself", "a quantity", "an actor by itself", "the details of a unit", "the details of an equipment type"];

    [Fact]
    public void An_unknown_member_of_every_kind_of_record_is_refused_by_its_name()
    {
        var document = JsonNode.Parse(DatasetText.Text(ConflictDataset.Create(FullContents.Create())))!;
        var refused = new HashSet<string>();
        foreach (var item in Records(document))
        {
            foreach (JsonNode? value in new JsonNode?[] { "any", 1, true, new JsonArray("any"), new JsonObject(), null })
            {
                item[Unknown] = value;
                var problem = Assert.Single(DatasetText.Read(document.ToJsonString()).Problems);
                item.Remove(Unknown);

                Assert.Equal($"{item.GetPath()}.{Unknown}", problem.Location.Path);
                refused.Add(WhatRefuses(problem));
            }
        }

        // What is written by itself is in no document; the tests of the converters have it.
        Assert.Equal(ByThemselves, MemberTables.All.Keys.Except(refused).Order());
    }

    [Fact]
    public void An_unknown_member_in_a_line_of_a_file_of_claims_is_refused_by_its_name()
    {
        using var folder = new TempFolder();
        ConflictDataset.Create(FullContents.Create()).Save(folder.Path, "claims.jsonl");
        var lines = File.ReadAllLines(folder["claims.jsonl"]);
        var refused = new HashSet<string>();
        var line = JsonNode.Parse(lines[^1])!;
        foreach (var item in Records(line))
        {
            item[Unknown] = "any";
            folder.Write("claims.jsonl", string.Join('\n', [.. lines[..^1], line.ToJsonString()]));
            item.Remove(Unknown);
            var problem = Assert.Single(ConflictDataset.TryLoad(folder.Path).Problems);

            Assert.Equal((lines.Length, $"{item.GetPath()}.{Unknown}"), (problem.Location.Line, problem.Location.Path));
            refused.Add(WhatRefuses(problem));
        }

        Assert.Equal(["a claim", "a scope", "a step of an attribution"], refused.Order());
    }

    private static string WhatRefuses(DatasetProblem problem) =>
        MemberTables.All.Keys.Single(what => problem.Message.StartsWith($"'{Unknown}' is not a member of {what};", StringComparison.Ordinal));

    // All objects but those whose members are languages.
    private static IEnumerable<JsonObject> Records(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(member => member.Key is not ("names" or "misprints")).ToList().SelectMany(member => Records(member.Value)).Prepend(item),
        JsonArray list => list.ToList().SelectMany(Records),
        _ => [],
    };
}
