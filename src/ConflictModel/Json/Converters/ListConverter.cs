using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ConflictModel.Json;

/// <summary>A list, whose items are read and written as the options, or else the library, know them.</summary>
internal sealed class ListConverter<T> : JsonConverter<EquatableList<T>>
{
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected a list; found {Found.In(ref reader)}.");
        }

        var (items, converter, isDocument) = (new List<T>(), ConverterOf(options), reader.CurrentDepth == 0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item(ref reader, options, converter, items.Count, isDocument));
        }

        return items.ToEquatableList();
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options)
    {
        var converter = ConverterOf(options);
        writer.WriteStartArray();
        foreach (var item in value.AsSpan())
        {
            converter.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static T Item(ref Utf8JsonReader reader, JsonSerializerOptions options, JsonConverter<T> converter, int index, bool isDocument)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.Null && default(T) is null)
            {
                throw new JsonException("The item is null; a list holds no nulls.");
            }

            return converter.Read(ref reader, typeof(T), options)!;
        }
        catch (RecordJsonException exception)
        {
            throw exception.At(index, isDocument);
        }
        catch (JsonException exception) when (exception.Path is null)
        {
            throw new RecordJsonException([(Invariant($"[{index}]"), exception.Message)], isDocument, inner: exception);
        }
    }

    private static JsonConverter<T> ConverterOf(JsonSerializerOptions options) => options.TryGetTypeInfo(typeof(T), out var info)
        ? (JsonConverter<T>)info.Converter
        : ModelConverters.Find(typeof(T)) as JsonConverter<T>
        ?? JsonMetadataServices.StringConverter as JsonConverter<T>
        ?? throw new NotSupportedException(
            $"The items of a list are of the type {typeof(T)}, which the JSON options do not know; add it to the JsonSerializerContext.");
}
