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

    public static void WriteOptionalNumber(this Utf8JsonWriter json, string member, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteExact(member, number);
        }
    }

    /// <summary>A number without the zeros that its computation left behind the point: 8250, never 8250.00.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string member, decimal value) =>
        json.WriteNumber(member, value / 1.0000000000000000000000000000m);

    /// <summary>An object with the ends that there are: an end that is left out is open.</summary>
    public static void WriteRange(this Utf8JsonWriter json, string member, QuantityRange range)
    {
        json.WritePropertyName(member);
        EstimateJson.Write(json, range);
    }

    /// <summary>A list, also where it is empty.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string member, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(member);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts, also where it is empty.</summary>
    public static void WriteEach<T>(this Utf8JsonWriter json, string member, IEnumerable<T> items) =>
        json.WriteArray(member, items, (writer, item) => writer.WriteStringValue(item?.ToString()));

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
