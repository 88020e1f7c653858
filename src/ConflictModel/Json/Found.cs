using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>What a reader found, in words, where it expected something else.</summary>
internal static class Found
{
    public static string In(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Number => $"the number {Raw(ref json)}",
        JsonTokenType.String => $"the text \"{Raw(ref json)}\"",
        JsonTokenType.StartObject => "an object",
        _ => "a list",
    };

    private static string Raw(ref Utf8JsonReader json) =>
        Shown.Text(Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan));
}
