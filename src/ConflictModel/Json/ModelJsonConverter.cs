using System.Text.Json;
using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// Reads and writes the values and records of the library with <see cref="JsonSerializer"/>, in the format of datasets and reports. Types
/// name it themselves, so that nothing is to be registered: it is public only because source-generated contexts must see it.
/// </summary>
/// <remarks>
/// What it writes does not depend on naming policies, and is the same bytes as in a dataset document with the same encoder. What it cannot
/// read throws a <see cref="JsonException"/> that says where, and what must be written. Safe for use by many threads.
/// </remarks>
public sealed class ModelJsonConverter : JsonConverterFactory
{
    /// <summary>Whether a type is one of the library's that JSON has.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether there is a converter of it.</returns>
    public override bool CanConvert(Type typeToConvert) => ModelConverters.Has(Guard.NotNull(typeToConvert));

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: the format has no options.</param>
    /// <returns>The converter; <see langword="null"/> where the library has none.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ModelConverters.Find(Guard.NotNull(typeToConvert));
}
