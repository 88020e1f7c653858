using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>Stores a record or a list of the model as JSON, in the format of dataset files.</summary>
/// <typeparam name="T">The stored type, such as <see cref="Claim"/>, <see cref="Attribution"/> or <see cref="LocalizedNames"/>.</typeparam>
/// <remarks>A text that cannot be read throws a <see cref="JsonException"/> with the path, while the row is read.</remarks>
public sealed class JsonTextConverter<T>() : ValueConverter<T, string>(value => Text(value), text => Read(text))
    where T : notnull
{
    // People read the columns, too: letters of all scripts are not escaped.
    private static readonly JsonSerializerOptions Options = Made();

    private static string Text(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read(string text) => JsonSerializer.Deserialize<T>(text, Options)
        ?? throw new JsonException($"The column is null; it must hold a {typeof(T).Name}.");

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
