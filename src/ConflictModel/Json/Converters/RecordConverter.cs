using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A record of the model, read and written by the members that it has in a dataset document.</summary>
internal sealed class RecordConverter<T>(RecordReading.Reader<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RecordReading.Read(ref reader, options, read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
