using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Tests;

/// <summary>Options that users of <see cref="JsonSerializer"/> have.</summary>
internal static class JsonOptions
{
    /// <summary>What a dataset document is written with, without its spaces.</summary>
    public static JsonSerializerOptions OfTheFormat { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyDictionary<string, JsonSerializerOptions> All { get; } = new Dictionary<string, JsonSerializerOptions>(StringComparer.Ordinal)
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["strict"] = new(JsonSerializerOptions.Strict),
        ["naming policy"] = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper, PropertyNameCaseInsensitive = true, WriteIndented = true, IndentCharacter = '\t',
        },
        ["source-generated"] = new() { TypeInfoResolver = ModelJsonContext.Default },
        ["source-generated and strict"] = new(JsonSerializerOptions.Strict) { TypeInfoResolver = ModelJsonContext.Default },
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
