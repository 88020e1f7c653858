using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Extensions that the writers of the format share.</summary>
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
        var languages = names.GroupBy(name => name.Language).ToList();
        if (languages.Count == 0)
        {
            return;
        }

        json.WriteStartObject(member);
        foreach (var language in languages)
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

        json.WriteEndObject();
    }
}
