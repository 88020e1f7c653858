using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>What rests on a dataset, and is written by its ids: nothing could be made of these alone.</summary>
/// <param name="what">What it is, in words: "a finding".</param>
/// <param name="instead">What to do instead of reading it.</param>
/// <param name="write">Writes it.</param>
internal sealed class WriteOnlyConverter<T>(string what, string instead, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{what} is written as JSON, but cannot be read back; {instead}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
