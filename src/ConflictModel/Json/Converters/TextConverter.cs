using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A value that is one text of a notation, in JSON and as the name of a member of a dictionary.</summary>
/// <param name="what">What the text must be, with an example: <c>an id, such as "kursk-oblast"</c>.</param>
/// <param name="read">Reads the text; what it is not throws a <see cref="FormatException"/>.</param>
/// <param name="write">Writes the text; null for a value that has none, and is written as null.</param>
/// <param name="ofNull">The value that null is; where there is none, null is refused.</param>
internal sealed class TextConverter<T>(string what, Func<string, T> read, Func<T, string?> write, Func<T>? ofNull = null) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && ofNull is not null)
        {
            return ofNull();
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected {what}; found {Found.In(ref reader)}.");
        }

        return Parsed(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (write(value) is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(
        write(value) ?? throw new JsonException($"A {typeof(T).Name} that is not set cannot be the name of a member; it must be {what}."));

    private T Parsed(ref Utf8JsonReader reader)
    {
        try
        {
            return read(reader.GetString()!);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The text is not valid Unicode; it must be UTF-8 with paired surrogates.", exception);
        }
    }
}
