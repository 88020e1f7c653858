using System.Text;
using System.Text.Json;
using Json.Schema;

namespace ConflictModel.Reading.Tests;

public sealed class LanguageTests
{
    public static TheoryData<string> Codes => [.. ReadingLanguages.Codes];

    [Fact]
    public void The_sixteen_first_languages_are_there() =>
        Assert.Subset(ReadingLanguages.Codes.ToHashSet(), new HashSet<string>(["de", "en", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru", "tr", "ar", "zh", "ja", "ko", "sv"]));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_file_is_valid_by_the_schema(string code)
    {
        var schema = JsonSchema.FromText(File.ReadAllText(RepositoryRoot.Combine("src/ConflictModel.Reading/Languages/language.schema.json")));

        Faults.None(schema.FaultsOf(FileOf(code)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_categories_and_measures_of_a_language_are_those_of_the_starter_vocabulary(string code)
    {
        var file = FileOf(code);

        Assert.Empty(Names(file, "categories").Except(StarterVocabulary.Categories.Select(category => category.Id.ToString())));
        Assert.Empty(Names(file, "measures").Except(StarterVocabulary.Measures.Select(measure => measure.Id.ToString())));
        Assert.Empty(Names(file, "units").Except(MeasurementUnits.All.Select(unit => unit.Id.ToString())));
    }

    [Fact]
    public void A_language_is_added_by_a_file_alone()
    {
        const string esperanto = """
            {
              "language": "eo", "name": "Esperanto", "script": "latin", "common": "la|kaj|estas",
              "writing": { "decimal": ",", "groups": ".", "spaces": "words", "compounds": true },
              "numbers": { "values": { "1": "unu", "2": "du", "3": "tri" }, "multipliers": { "10": "dek", "100": "cent", "1000": "mil" } },
              "hedges": { "atLeast": { "before": "almenaŭ" } },
              "ranges": { "to": "ĝis" }
            }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(esperanto));

        var figure = Assert.Single(new FigureReader(ReadingLanguage.Load(stream)).Read("almenaŭ tricent dudek tri homoj"));

        Assert.Equal(">=323", figure.Figure.ToString());
    }

    [Theory]
    [InlineData("[]", "language")]
    [InlineData("""{ "language": "eo", "name": "Esperanto", "hedges": { "perhaps": {} } }""", "hedges.perhaps")]
    [InlineData("""{ "language": "eo", "name": "Esperanto", "numbers": { "values": { "x": "unu" } } }""", "values.x")]
    [InlineData("{", "JSON")]
    public void A_wrong_file_is_refused_with_the_member(string json, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Assert.Contains(expected, Assert.Throws<FormatException>(() => ReadingLanguage.Load(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_there_is_named_with_those_that_are() =>
        Assert.Contains("'xx'; must be one of ar, ", Assert.Throws<ArgumentException>(() => ReadingLanguages.Get("xx")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "Der südkoreanische Geheimdienst hat beunruhigende Informationen ans Licht gebracht, und die Soldaten sollen auf dem Weg sein.")]
    [InlineData("en", "At least 100 soldiers were killed in the attack, according to the ministry.")]
    [InlineData("fr", "Selon le ministère, au moins cent soldats ont été tués dans les combats.")]
    [InlineData("es", "Según el ministerio, al menos cien soldados han muerto en los combates.")]
    [InlineData("uk", "Щонайменше сто військових загинули, повідомили у міністерстві, та ще двоє зникли.")]
    [InlineData("ru", "По меньшей мере сто военных погибли, сообщили в министерстве, и ещё двое пропали.")]
    [InlineData("zh", "至少一百名士兵在战斗中死亡")]
    [InlineData("ja", "少なくとも百人の兵士が死亡した")]
    [InlineData("ko", "최소 100명의 병사가 사망했다")]
    [InlineData("ar", "قتل ما لا يقل عن مئة جندي في المعارك")]
    public void The_language_of_a_sentence_is_told(string expected, string text) => Assert.Equal(expected, LanguageDetector.Detect(text).Language?.Code);

    [Fact]
    public void A_text_that_could_be_of_several_languages_has_candidates_and_one_without_words_has_none()
    {
        Assert.Null(LanguageDetector.Detect("100").Language);
        Assert.Empty(LanguageDetector.Detect("100").Candidates);
        Assert.True(LanguageDetector.Detect("de").Candidates.Count > 1);
    }

    private static JsonElement FileOf(string code) => JsonElement.Parse(File.ReadAllText(RepositoryRoot.Combine($"src/ConflictModel.Reading/Languages/Data/{code}.json")));

    private static IEnumerable<string> Names(JsonElement file, string member) => file.TryGetProperty(member, out var names) ? names.EnumerateObject().Select(property => property.Name) : [];
}
