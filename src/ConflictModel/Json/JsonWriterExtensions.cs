using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>What the writers of the format share.</summary>
internal static class JsonWriterExtensions
{
    public static void WriteOptional<T>(this Utf8JsonWriter json, string member, T value)
    {
        if (value?.ToString() is { Length: > 0 } text)
        {
            json.WriteString(member, text);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter json, string member, bool value)
    {
        if (value)
        {
            json.WriteBoolean(member, value);
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string member, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var list = items.ToList();
        if (list.Count == 0)
        {
            return;
        }

        json.WriteStartArray(member);
        foreach (var item in list)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void WriteTexts<T>(this Utf8JsonWriter json, string member, IEnumerable<T> items) =>
        json.WriteList(member, items, (writer, item) => writer.WriteStringValue(item?.ToString()));

    public static void WriteNames(this Utf8JsonWriter json, string member, IEnumerable<LocalizedName> names)
    {
        var list = names.ToList();
        if (list.Count == 0)
        {
            return;
        }

        json.WriteStartObject(member);
        json.WriteNameMembers(list);
        json.WriteEndObject();
    }

    /// <summary>A member for each language.</summary>
    public static void WriteNameMembers(this Utf8JsonWriter json, IEnumerable<LocalizedName> names)
    {
        foreach (var language in names.GroupBy(name => name.Language))
        {
            if (language.Count() == 1)
            {
                json.WriteString(language.Key, language.First().Text);
            }
            else
            {
                json.WriteTexts(language.Key, language.Select(name => name.Text));
            }
        }
    }
}
