using System.Text.Json;

namespace ConflictModel.Reporting;

/// <summary>Messages of SARIF.</summary>
internal static class SarifText
{
    /// <summary>
    /// A text in which nothing is a link: SARIF 2.1.0, 3.11.6, reads brackets as links unless they are escaped by a backslash.
    /// </summary>
    public static string Literal(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace("[", @"\[", StringComparison.Ordinal)
        .Replace("]", @"\]", StringComparison.Ordinal);

    public static void WriteMessage(this Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", Literal(text));
        writer.WriteEndObject();
    }
}
