using System.Text.Json;

namespace ConflictModel.Tests;

/// <summary>What is no value or record is refused with its path, and with what must be written.</summary>
public sealed class JsonErrorTests
{
    private const string BadClaim = """{"id":"c1","report":"r1","scope":{"measure":"killed","place":"Kursk Oblast"},"figure":"ca. 100","unit":"persons"}""";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public void A_record_that_is_the_document_gives_the_path_of_the_fault_and_every_fault()
    {
        var exception = Refused<Claim>(BadClaim);

        Assert.Equal("$.scope.place", exception.Path);
        Assert.Equal(
            [
                "$.scope.place: 'Kursk Oblast' is not an id: at position 0 stands 'K'; expected is a lower-case letter a-z, a digit, '-', '.' or '_'.",
                "$.figure: 'ca. 100' is not a figure: at position 0 stands 'ca'; expected is a number, or one of the words",
            ],
            exception.Message.Split('\n').Select(line => line[..Math.Min(line.Length, line.IndexOf(" couple", StringComparison.Ordinal) is > 0 and var end ? end : line.Length)]));
    }

    [Fact]
    public void A_record_within_another_gives_its_path_and_the_line_of_the_fault_and_the_message_the_whole_path()
    {
        var exception = Refused<Dictionary<string, Claim>>("{\n\"first\":\n{\"id\":\"c1\",\"report\":\"r1\",\n\"scope\":{\"measure\":\"killed\",\n\"place\":\"Kursk\"},\"unit\":\"persons\"}}");

        Assert.Equal(("$.first", 4L), (exception.Path, exception.LineNumber));
        Assert.StartsWith("$.first.scope.place: 'Kursk' is not an id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_of_a_list_gives_its_position()
    {
        var text = $"""[{BadClaim.Replace("Kursk Oblast", "kursk", StringComparison.Ordinal).Replace("ca. ", "~", StringComparison.Ordinal)},{BadClaim}]""";

        Assert.Equal("$[1]", Refused<List<Claim>>(text).Path);
        Assert.Equal("$[1].scope.place", Refused<EquatableList<Claim>>(text).Path);
        Assert.StartsWith("$[1].scope.place: ", Refused<List<Claim>>(text).Message, StringComparison.Ordinal);
        Assert.Equal("$[1]", Refused<EquatableList<Figure>>("""["~5", 5]""").Path);
        Assert.Equal("$[0]: The item is null; a list holds no nulls.", Refused<EquatableList<Claim>>("[null]").Message);
    }

    [Theory]
    [InlineData("5", "Expected an id, such as \"kursk-oblast\"; found the number 5.")]
    [InlineData("null", "Expected an id, such as \"kursk-oblast\"; found null.")]
    [InlineData("{}", "Expected an id, such as \"kursk-oblast\"; found an object.")]
    [InlineData("\"any\"", "'any' is not an id: at position 0 stands 'a'; expected is another id: 'any' is reserved for scopes.")]
    public void A_text_that_is_no_id_is_refused(string text, string message) => Assert.Equal(message, Refused<EntityId<Place>>(text).Message);

    [Fact]
    public void Texts_of_other_notations_are_refused_with_what_must_be_written()
    {
        Assert.Equal("Expected a figure, such as \"~1500\" or \"50..100\"; found the number 1500.", Refused<Figure>("1500").Message);
        Assert.StartsWith("'yesterday' is not", Refused<UncertainDate>("\"yesterday\"").Message, StringComparison.Ordinal);
        Assert.StartsWith("'Affirms' is none of the words permitted here: expected one of affirms, denies-event,", Refused<Stance>("\"Affirms\"").Message, StringComparison.Ordinal);
        Assert.Equal("Expected one of A, B, C, D, E, F; found the number 1.", Refused<AdmiraltyReliability>("1").Message);
        Assert.Equal("$.Kursk", Refused<Dictionary<EntityId<Place>, int>>("{\"Kursk\":1}").Path);
    }

    [Theory]
    [InlineData("[]", "$: Expected a scope, found a list.")]
    [InlineData("\"killed\"", "$: Expected a scope, found the text \"killed\".")]
    [InlineData("{}", "$.measure: The member 'measure' is missing; a scope cannot be without it.")]
    [InlineData("{\"Measure\":\"killed\",\"measure\":\"killed\"}", "$.Measure: 'Measure' is no member of a scope; expected one of measure, category, actor, counterparty, responsible, place, event, period, mode.")]
    [InlineData("{\"measure\":\"killed\",\"measure\":\"killed\"}", "$.measure: 'measure' is duplicated; each member is given once.")]
    [InlineData("{\"measure\":\"killed\",\"place\":null}", "$.place: Expected a text, found null.")]
    public void What_is_no_record_is_refused_whatever_the_options(string text, string message)
    {
        Assert.Equal(message, Refused<Scope>(text).Message);
        Assert.Equal(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Scope>(text, Web)).Message);
    }

    [Fact]
    public void Parts_of_records_give_their_paths()
    {
        Assert.Equal("$[0].cites[1].source", Refused<Attribution>("""[{"source":"a","cites":["b",{"source":"B"}]}]""").Path);
        Assert.Equal("$.latitude: The latitude is 91; it must be -90 to 90 degrees.", Refused<GeoPosition>("""{"latitude":91,"longitude":0}""").Message);
        Assert.Equal("$.misprints.en", Refused<LocalizedNames>("""{"en":"a","misprints":{"en":5}}""").Path);
        Assert.Equal("$: Expected one name by its language, such as { \"en\": \"Russia\" }; found 2 names.", Refused<LocalizedName>("""{"en":["a","b"]}""").Message);
        Assert.Equal(
            "$.coordinate: The coordinate is 'actor'; it must be 'place'.",
            Refused<DisjointSet<Place>>("""{"id":"d","coordinate":"actor","whole":"a","parts":["b","c"]}""").Message);
    }

    [Fact]
    public void A_dataset_gives_every_fault_of_form_and_of_meaning()
    {
        var claim = """{"id":"c1","report":"r9","scope":{"measure":"killed"},"unit":"persons"}""";

        Assert.Equal("$.claims[0].report", Refused<ConflictDataset>($$"""{"format":"conflictmodel/1","claims":[{{claim}}]}""").Path);
        Assert.Equal("$.format: The member 'format' is missing; a dataset cannot be without it.", Refused<ConflictDataset>("{}").Message);
        Assert.StartsWith("$.claimsFile: The claims stand in 'claims.jsonl', but", Refused<DatasetContents>("""{"format":"conflictmodel/1","claimsFile":"claims.jsonl"}""").Message, StringComparison.Ordinal);
        Assert.Single(JsonSerializer.Deserialize<DatasetContents>($$"""{"format":"conflictmodel/1","claims":[{{claim}}]}""")!.Claims);
    }

    [Fact]
    public void Trailing_commas_and_comments_are_read_where_the_options_say_so()
    {
        const string Text = """{ "measure": "killed", /* "place": "x", */ "period": "2024-10", }""";
        var lenient = new JsonSerializerOptions { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

        Assert.Equal("measure: killed, period: 2024-10", JsonSerializer.Deserialize<Scope>(Text, lenient)!.ToString());
        Refused<Scope>(Text);
    }

    [Fact]
    public void What_is_not_set_is_null_and_no_name_of_a_member()
    {
        Assert.Equal("[null,null]", JsonSerializer.Serialize(new object[] { default(EntityId<Place>), default(Coordinate<Place>) }));
        Assert.Equal(default, JsonSerializer.Deserialize<Coordinate<Place>>("null"));
        Assert.Null(JsonSerializer.Deserialize<EntityId<Place>?>("null"));
        Assert.Null(JsonSerializer.Deserialize<Claim>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<EntityId<Place>, int> { [default] = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((Stance)77));
    }

    private static JsonException Refused<T>(string text) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(text));
}
