using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A value or record that no dataset document has by itself: policies, ranges, what results are made of.</summary>
internal sealed class ValueConverter<T>(Func<ReadValue, T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public ValueConverter(ValueTable<T> table)
        : this(table.Read, table.Write)
    {
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isDocument = reader.CurrentDepth == 0;
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return read(new(document.RootElement, "$"));
        }
        catch (ReadFault fault)
        {
            throw new RecordJsonException([(fault.Path[1..], fault.Text)], isDocument, inner: fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
