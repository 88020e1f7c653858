using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConflictModel.Tests;

/// <summary>The JSON Schema says what the reader takes: the same members, required members and words.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = Open();

    public static TheoryData<string, string> Objects() => new()
    {
        { "a dataset", "" },
        { "an actor", "actor" },
        { "a unit", "unit" },
        { "a category", "category" },
        { "an equipment type", "equipment" },
        { "a place", "place" },
        { "a position", "place/properties/position" },
        { "an event", "event" },
        { "a measure", "measure" },
        { "a bound", "measure/properties/boundedBy/items" },
        { "a measurement unit", "measurementUnit" },
        { "a source", "source" },
        { "a report", "report" },
        { "a claim", "claim" },
        { "a scope", "scope" },
        { "a step of an attribution", "step" },
        { "a disjoint set", "disjointSet" },
        { "an acknowledgement", "acknowledgement" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_and_reader_have_the_same_members_and_required_members(string what, string path)
    {
        var table = MemberTables.All[what];
        var definition = Definition(path);

        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(table.Names.Order(), definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal(
            table.Names.Where((_, i) => (table.Required & (1UL << i)) != 0).Order(),
            definition.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Order());
    }

    /// <summary>Records that no document has by themselves, and what they have beyond the objects that they are, or are part of.</summary>
    public static TheoryData<string, string, string> Parts() => new()
    {
        { "an actor by itself", "unit", "unit" },
        { "a category by itself", "equipment", "equipment" },
        { "the details of a unit", "unit", "" },
        { "the details of an equipment type", "equipment", "" },
        { "a quantity", "claim", "" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Schema_and_reader_have_the_same_members_of_what_is_read_by_itself(string what, string path, string beyond) =>
        Assert.Equal(beyond, string.Join(", ", MemberTables.All[what].Names.Except(Definition(path).GetProperty("properties").EnumerateObject().Select(property => property.Name))));

    [Fact]
    public void Every_object_that_the_reader_knows_is_compared() => Assert.Equal(
        MemberTables.All.Keys.Order(),
        Objects().Select(row => (string)((object[])row)[0]).Concat(Parts().Select(row => (string)((object[])row)[0])).Order());

    public static TheoryData<string, string> Enumerations() => new()
    {
        { "actor/properties/kind", Words<ActorKind>.All },
        { "unit/properties/kind", Words<ActorKind>.All },
        { "unit/properties/echelon", Words<Echelon>.All },
        { "unit/properties/branch", Words<MilitaryBranch>.All },
        { "category/properties/kind", Words<CategoryKind>.All },
        { "equipment/properties/kind", Words<CategoryKind>.All },
        { "place/properties/kind", Words<PlaceKind>.All },
        { "event/properties/kind", Words<ConflictEventKind>.All },
        { "measure/properties/kind", Words<MeasureKind>.All },
        { "measure/properties/boundedBy/items/properties/strength", Words<BoundStrength>.All },
        { "source/properties/kind", Words<SourceKind>.All },
        { "source/properties/reliability", string.Join(", ", Enum.GetValues<AdmiraltyReliability>().Select(grade => grade.Code())) },
        { "claim/properties/stance", Words<Stance>.All },
        { "claim/properties/likelihood", Words<Likelihood>.All },
        { "claim/properties/credibility", string.Join(", ", Enum.GetValues<AdmiraltyCredibility>().Select(grade => grade.Code())) },
        { "claim/properties/basis", Words<CountBasis>.All },
        { "claim/properties/standing", Words<Standing>.All },
        { "scope/properties/mode", Words<Mode>.All },
        { "step/properties/verb", Words<AttributionVerb>.All },
        { "disjointSet/properties/coordinate", "measure, category, actor, place, event" },
    };

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Schema_and_reader_have_the_same_words(string path, string words) =>
        Assert.Equal(words, string.Join(", ", Definition(path).GetProperty("enum").EnumerateArray().Select(word => word.GetString())));

    [Fact]
    public void Every_enumeration_of_the_schema_is_compared() =>
        Assert.Equal(Enumerations().Count, Regex.Count(Schema.GetRawText(), "\"enum\":"));

    [Theory]
    [InlineData("1500", "=1517", "~1500", ">=100", ">13000", "<=500", "<500", "50..100", "50..70..100", "~50..100", "^6000", "^~6000", "^>6000", "~<40000", "~<=40000", "+>1000", "~>=3000")]
    [InlineData("0", "1.5", "0.25", "1,500", "1 500", "12'500", "1_500_000", "1\u00a0500", "1\u202f500", "10s", "1000s", "1,000s", "1000000000s", "?", "?[100..200]")]
    [InlineData("couple", "few", "some", "several", "lot", "many", "dozens", "scores", "several*100", "dozens*1,000", "minority", "quarter", "third", "half", "most", "two-thirds", "three-quarters", "nearly-all")]
    [InlineData("~1500[1400..1700]", "50..100[40..120]", "1000s[2000..5000]", "several*100[300..800]", "most[0.6..0.9]", ">=100[100..150]")]
    public void Schema_and_reader_take_the_same_figures(params string[] figures) => Assert.All(figures, figure =>
    {
        Assert.True(Figure.TryParse(figure, out _), $"The reader refuses '{figure}'.");
        Assert.True(IsFigure(figure), $"The schema refuses '{figure}'.");
    });

    [Theory]
    [InlineData("", " ", "-5", "1.500.000", "5..", "..5", "~", "ca. 100", "many*", "most*2", "10000s0", "=~5", "1e5", "5%", "??", "Several", "~1500[1400]", "200s", "50...100", "1..2..3..4")]
    public void Schema_and_reader_refuse_the_same_figures(params string[] figures) => Assert.All(figures, figure =>
    {
        Assert.False(Figure.TryParse(figure, out _), $"The reader takes '{figure}'.");
        Assert.False(IsFigure(figure), $"The schema takes '{figure}'.");
    });

    [Theory]
    [InlineData("a", true)]
    [InlineData("kursk-oblast.2_b", true)]
    [InlineData("any", false)]
    [InlineData("Kursk", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("", false)]
    public void Schema_and_reader_take_the_same_ids(string id, bool isId)
    {
        var definition = Definition("id");

        Assert.Equal(isId, EntityId<Actor>.TryParse(id, out _));
        Assert.Equal(isId, Regex.IsMatch(id, definition.GetProperty("pattern").GetString()!) && id != definition.GetProperty("not").GetProperty("const").GetString());
        Assert.Equal(Slug.MaxLength, definition.GetProperty("maxLength").GetInt32());
    }

    [Fact]
    public void Dates_of_every_kind_are_within_the_alphabet_of_the_schema()
    {
        var pattern = Definition("edtf").GetProperty("pattern").GetString()!;
        var sample = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));

        Assert.All(sample.Claims.Select(claim => claim.Scope.Period?.ToString()).OfType<string>(), period => Assert.Matches(pattern, period));
        Assert.All(new[] { "2024-10-18~", "2024?", "2024-24", "202X", "[2024-10-17..2024-10-19]", "../2024-12-23", "/2024", "-0044-03-15" }, text => Assert.Matches(pattern, text));
    }

    [Fact]
    public void The_schema_that_the_package_gives_is_the_file_of_the_repository()
    {
        using var reader = new StreamReader(DatasetFormat.OpenJsonSchema());

        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("src/ConflictModel/Json/conflictmodel-1.schema.json")), reader.ReadToEnd());
        Assert.Equal(DatasetFormat.Name, Schema.GetProperty("properties").GetProperty("format").GetProperty("const").GetString());
    }

    [Fact]
    public void The_format_is_described_with_every_member_and_word()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("docs/format.md"));

        Assert.All(MemberTables.All.Values.SelectMany(table => table.Names).Distinct(), name => Assert.Matches($"[`\"]{Regex.Escape(name)}[`\"]", text));
        Assert.All(Enumerations().SelectMany(row => ((string)((object[])row)[1]).Split(", ")).Where(word => word.Length > 1).Distinct(), word => Assert.Matches($"[`\"]{Regex.Escape(word)}[`\"]", text));
        Assert.All(VagueWords.All, word => Assert.Contains($"`{word.ToNotation()}`", text, StringComparison.Ordinal));
    }

    private static bool IsFigure(string text) =>
        Definition("figure").GetProperty("anyOf").EnumerateArray().Any(form => Regex.IsMatch(text, form.GetProperty("pattern").GetString()!));

    private static JsonElement Definition(string path)
    {
        var element = Schema;
        if (path.Length > 0)
        {
            foreach (var part in $"$defs/{path}".Split('/'))
            {
                element = element.GetProperty(part);
            }
        }

        return element;
    }

    private static JsonElement Open()
    {
        using var stream = DatasetFormat.OpenJsonSchema();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
