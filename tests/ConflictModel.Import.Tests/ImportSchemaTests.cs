using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using ConflictModel.Json;

namespace ConflictModel.Import.Tests;

/// <summary>The JSON Schema says what the reader of mappings takes: the same members and required members.</summary>
public sealed class ImportSchemaTests
{
    private static readonly JsonElement Schema = Open(ImportMapping.OpenJsonSchema());

    public static TheoryData<string, string> Objects() => new()
    {
        { "a mapping", "" },
        { "a report of a mapping", "report" },
        { "a claim of a mapping", "claim" },
        { "a scope of a mapping", "scope" },
        { "a figure of a mapping", "figure" },
        { "an entity of a mapping", "entityParts" },
        { "a step of an attribution", "step" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_and_reader_have_the_same_members_and_required_members(string what, string path)
    {
        var table = Tables()[what];
        var definition = path.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(path);

        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(table.Names.Order(), definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal(
            table.Names.Where((_, i) => (table.Required & (1UL << i)) != 0).Order(),
            definition.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order());
    }

    [Fact]
    public void Every_object_that_the_reader_knows_is_compared() => Assert.Equal(Tables().Keys.Order(), Objects().Select(row => (string)((object[])row)[0]).Order());

    [Fact]
    public void The_lists_of_the_schema_are_those_of_the_reader() =>
        Assert.Equal(MappingReader.MadeLists, Schema.GetProperty("properties").GetProperty("mustExist").GetProperty("items").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));

    [Fact]
    public void Every_reference_is_to_a_definition_of_this_schema_or_of_that_of_datasets()
    {
        var own = Names(Schema);
        var ofDatasets = Names(Open(DatasetFormat.OpenJsonSchema()));

        Assert.All(Regex.Matches(Schema.GetRawText(), "\"\\$ref\": *\"([^\"#]*)#/\\$defs/([^\"]+)\""), match =>
            Assert.Contains(match.Groups[2].Value, match.Groups[1].Value switch { "" => own, "urn:conflictmodel:dataset:1" => ofDatasets, _ => [] }));
    }

    [Fact]
    public void The_format_is_described_with_every_member()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("docs/importing.md"));

        Assert.All(Tables().Values.SelectMany(table => table.Names).Distinct(), name => Assert.Matches($"[`\"]{Regex.Escape(name)}[`\"]", text));
        Assert.All(ImportMappings.Names, name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    private static Dictionary<string, MemberTable> Tables() => typeof(ImportMapping).Assembly.GetTypes()
        .Where(type => type is { Namespace: "ConflictModel.Import", ContainsGenericParameters: false })
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Select(field => field.GetValue(null))
        .OfType<MemberTable>()
        .ToDictionary(table => table.What);

    private static HashSet<string> Names(JsonElement schema) => [.. schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name)];

    private static JsonElement Open(Stream stream)
    {
        using (stream)
        {
            using var document = JsonDocument.Parse(stream);
            return document.RootElement.Clone();
        }
    }
}
