using System.Text.Json;
using System.Text.Json.Schema;
using ConflictModel.Json;

namespace ConflictModel.Tests;

/// <summary>The schemas of types say what the converters write.</summary>
public sealed class JsonSchemaTests
{
    [Fact]
    public void A_notation_is_a_text_with_a_pattern_and_an_example()
    {
        Check(typeof(EntityId<Place>), "kursk-oblast", EntityId<Place>.Parse("kursk-oblast").ToString());
        Check(typeof(Coordinate<Place>), "kursk-oblast", "any");
        Check(typeof(Figure), "~1500", "several*100", "50..70..100", "1000s", "most", "?");
        Check(typeof(UncertainDate), "2024-10-18~", "[2024-12-23..]");
        Check(typeof(UncertainPeriod), "2024-10/2024-12", "/2024-12");
        Check(typeof(AdmiraltyRating), "B2", "F6");

        static void Check(Type type, string example, params string[] texts)
        {
            var schema = ModelJsonSchema.Of(type)!;
            Assert.Equal(("string", example), ((string?)schema["type"], (string?)schema["examples"]![0]));
            Assert.All(texts.Append(example), text => Assert.Matches((string)schema["pattern"]!, text));
            Assert.DoesNotMatch((string)schema["pattern"]!, "Kursk Oblast!");
        }
    }

    [Fact]
    public void An_enumeration_is_a_text_with_its_words_and_null_where_it_may_be()
    {
        Assert.Equal("""{"type":"string","enum":["affirms","denies-event","denies-figure","leaves-unconfirmed"]}""", ModelJsonSchema.Of(typeof(Stance))!.ToJsonString());
        Assert.Equal("""{"type":["string","null"],"enum":["level","flow","ratio",null]}""", ModelJsonSchema.Of(typeof(MeasureKind?))!.ToJsonString());
        Assert.Equal("""{"type":"array","items":{"type":"string","enum":["always","usually"]}}""", ModelJsonSchema.Of(typeof(EquatableList<BoundStrength>))!.ToJsonString());
    }

    [Fact]
    public void Every_type_has_a_schema_that_refers_to_no_other() => Assert.All(ModelConverters.Types, type =>
    {
        var schema = ModelJsonSchema.Of(type)!.ToJsonString();
        Assert.DoesNotContain("$ref", schema, StringComparison.Ordinal);
        Assert.NotEqual("{}", schema);
    });

    [Fact]
    public void A_record_has_the_members_that_it_writes() => RandomRecords.Each(records => records.Contents(), contents =>
    {
        Check(contents, contents.Claims);
        Check(contents, contents.Actors);
        Check(contents, contents.Categories);
        Check(contents, contents.Places);
        Check(contents, contents.Claims.Select(claim => claim.Quantity));
        Check(contents, contents.Claims.Select(claim => claim.Scope));
        Check(contents, contents.Sources);

        static void Check<T>(DatasetContents contents, IEnumerable<T> records)
        {
            var schema = ModelJsonSchema.Of(typeof(T))!;
            var members = schema["properties"]!.AsObject().Select(member => member.Key).ToList();
            Assert.All(records, record =>
            {
                var written = JsonSerializer.SerializeToNode(record)!.AsObject();
                Assert.Empty(written.Select(member => member.Key).Except(members));
                Assert.Empty(schema["required"]!.AsArray().Select(name => (string)name!).Except(written.Select(member => member.Key)));
            });
        }
    });

    [Fact]
    public void The_exporter_of_the_framework_shows_the_types_of_a_users_type()
    {
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(JsonSerializerOptions.Web, typeof(EverythingInOne), new() { TransformSchemaNode = ModelJsonSchema.Transform });
        var properties = schema["properties"]!;

        Assert.Equal("~1500", (string?)properties["figure"]!["examples"]![0]);
        Assert.Equal("string", (string?)properties["claim"]!["properties"]!["scope"]!["properties"]!["place"]!["type"]);
        Assert.Contains("null", properties["nobody"]!["type"]!.AsArray().Select(name => (string)name!));
        Assert.Equal("object", (string?)properties["byPlace"]!["type"]);
        Assert.Null(ModelJsonSchema.Of(typeof(string)));
        Assert.Null(ModelJsonSchema.Of(typeof(int?)));
    }

    [Fact]
    public void Each_call_makes_a_new_schema() => Assert.NotSame(ModelJsonSchema.Of(typeof(Figure)), ModelJsonSchema.Of(typeof(Figure)));
}
