using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ConflictModel.Json;

/// <summary>The schemas of types: the definitions of the schema of the dataset format, without references.</summary>
internal static class SchemaDefinitions
{
    // Attributions cite attributions; a schema without references has to end somewhere.
    private const int Deepest = 2;

    private static readonly FrozenDictionary<Type, (string Definition, string Example)> Notations = new Dictionary<Type, (string, string)>
    {
        [typeof(EntityId<>)] = ("id", "kursk-oblast"),
        [typeof(Coordinate<>)] = ("idOrAny", "kursk-oblast"),
        [typeof(Figure)] = ("figure", "~1500"),
        [typeof(UncertainDate)] = ("edtf", "2024-10-18~"),
        [typeof(UncertainPeriod)] = ("edtf", "2024-10/2024-12"),
    }.ToFrozenDictionary();

    // Of what refers to the definitions.
    private static readonly FrozenDictionary<string, string> Examples = new Dictionary<string, string>
    {
        ["id"] = "kursk-oblast",
        ["idOrAny"] = "kursk-oblast",
        ["figure"] = "~1500",
        ["edtf"] = "2024-10",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, string> Records = new Dictionary<Type, string>
    {
        [typeof(Place)] = "place",
        [typeof(GeoPosition)] = "place/properties/position",
        [typeof(ConflictEvent)] = "event",
        [typeof(Measure)] = "measure",
        [typeof(MeasureBound)] = "measure/properties/boundedBy/items",
        [typeof(MeasurementUnit)] = "measurementUnit",
        [typeof(Source)] = "source",
        [typeof(Report)] = "report",
        [typeof(Claim)] = "claim",
        [typeof(Scope)] = "scope",
        [typeof(Attribution)] = "attribution",
        [typeof(AttributionStep)] = "attribution/items",
        [typeof(DisjointSet)] = "disjointSet",
        [typeof(DisjointSet<>)] = "disjointSet",
        [typeof(Acknowledgement)] = "acknowledgement",
        [typeof(DatasetContents)] = "",
        [typeof(ConflictDataset)] = "",
    }.ToFrozenDictionary();

    // Part of an object, or one that says of itself what elsewhere the list says that it is in.
    private static readonly FrozenDictionary<Type, (string Definition, string[] Members, string? Marker)> Parts =
        new Dictionary<Type, (string, string[], string?)>
        {
            [typeof(Actor)] = ("unit", ActorJson.UnitTable.Names, "unit"),
            [typeof(MilitaryUnit)] = ("unit", ActorJson.DetailsTable.Names, null),
            [typeof(Category)] = ("equipment", CategoryJson.EquipmentTable.Names, "equipment"),
            [typeof(EquipmentType)] = ("equipment", CategoryJson.DetailsTable.Names, null),
            [typeof(Quantity)] = ("claim", QuantityJson.Table.Names, null),
        }.ToFrozenDictionary();

    private static readonly Lazy<JsonObject> Schema = new(() =>
    {
        using var stream = DatasetFormat.OpenJsonSchema();
        return JsonNode.Parse(stream)!.AsObject();
    });

    public static JsonObject? Of(Type type)
    {
        var definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        return definition == typeof(EquatableList<>) ? ListOf(type.GenericTypeArguments[0])
            : Notations.TryGetValue(definition, out var notation) ? Notation(notation.Definition, notation.Example)
            : Records.TryGetValue(definition, out var path) ? Inlined(At(path), 0)
            : Parts.TryGetValue(type, out var part) ? Part(part.Definition, part.Members, part.Marker)
            : type == typeof(LocalizedNames) || type == typeof(LocalizedName) ? Names()
            : type == typeof(AdmiraltyRating) ? Rating()
            : ModelConverters.Find(type) is IWords { Words: var words } ? Words(words)
            : ModelConverters.Has(type) ? type == typeof(AllenRelationSet) ? ListOf(typeof(AllenRelation)) : new() { ["type"] = "object" }
            : null;
    }

    private static JsonObject ListOf(Type item) => new() { ["type"] = "array", ["items"] = ModelJsonSchema.Of(item) ?? [] };

    private static JsonObject Words(IEnumerable<string> words) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static JsonObject Rating() => new()
    {
        ["description"] = "An Admiralty rating: the reliability of a source and the credibility of what it says.",
        ["type"] = "string",
        ["pattern"] = "^[A-F][1-6]$",
        ["examples"] = new JsonArray("B2"),
    };

    // One pattern, also of a notation that has several forms: OpenAPI shows only that.
    private static JsonObject Notation(string definition, string example)
    {
        var schema = Inlined(At(definition), 0);
        if (schema["anyOf"] is JsonArray forms)
        {
            schema["pattern"] = string.Join('|', forms.Select(form => (string)form!["pattern"]!));
            schema.Remove("anyOf");
            schema.Remove("default");
        }

        schema["examples"] = new JsonArray(example);
        return schema;
    }

    private static JsonObject Names()
    {
        var schema = Inlined(At("names"), 0);
        schema.Remove("propertyNames");
        schema.Remove("minProperties");
        schema["properties"] = new JsonObject { [NamesJson.Misprints] = Inlined(At("names"), 0) };
        return schema;
    }

    private static JsonObject Part(string definition, string[] members, string? marker)
    {
        var whole = Inlined(At(definition), 0);
        var properties = new JsonObject(members.Select(member => KeyValuePair.Create(member, whole["properties"]![member]?.DeepClone())));
        if (marker is not null)
        {
            properties[marker] = new JsonObject { ["type"] = "boolean" };
        }

        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["required"] = new JsonArray(
                [.. whole["required"]!.AsArray().Where(name => members.Contains((string)name!)).Select(name => name!.DeepClone())]),
        };
    }

    private static JsonObject At(string path) => path.Length == 0
        ? new(
            Schema.Value.Where(member => member.Key is not ("$schema" or "$id" or "$defs")).Select(
                member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        : path.Split('/').Aggregate(Schema.Value["$defs"]!, (node, part) => node[part]!).AsObject();

    // A reference is replaced by what it refers to; members next to it, such as a description, stay.
    private static JsonObject Inlined(JsonObject node, int depth)
    {
        var result = new JsonObject();
        if ((string?)node["$ref"] is { } reference)
        {
            var definition = reference[(reference.LastIndexOf('/') + 1)..];
            var isAgain = definition == "attribution";
            result = Examples.TryGetValue(definition, out var example) ? Notation(definition, example)
                : isAgain && depth >= Deepest ? new() { ["type"] = "array" }
                : Inlined(At(definition), isAgain ? depth + 1 : depth);
        }

        foreach (var (name, value) in node.Where(member => member.Key != "$ref"))
        {
            result[name] = value switch
            {
                JsonObject item => Inlined(item, depth),
                JsonArray items => new JsonArray(
                    [.. items.Select(item => item is JsonObject part ? Inlined(part, depth) : item?.DeepClone())]),
                _ => value!.DeepClone(),
            };
        }

        if (result.ContainsKey("enum"))
        {
            result["type"] = "string";
        }

        return result;
    }
}
