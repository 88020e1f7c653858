using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The id of an entity that the library does not know: <see cref="NotationConverters.IdOf"/> by a type.</summary>
internal sealed class EntityIdConverter<T> : JsonConverter<EntityId<T>>
{
    private readonly TextConverter<EntityId<T>> _ids = NotationConverters.IdOf<T>();

    public override EntityId<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _ids.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, EntityId<T> value, JsonSerializerOptions options) =>
        _ids.Write(writer, value, options);

    public override EntityId<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _ids.ReadAsPropertyName(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, EntityId<T> value, JsonSerializerOptions options) =>
        _ids.WriteAsPropertyName(writer, value, options);
}
