using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Reporting;

/// <summary>Values of the library as JSON.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions ForFiles = new()
    {
        Indented = true,
        NewLine = "\n",

        // Quotes stay readable in their own script; control characters are escaped by this encoder too.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // This encoder escapes everything that could end a script element or begin a tag, above all the less-than sign.
    private static readonly JsonWriterOptions ForPages = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A document for files: one member per line, with a final line end.</summary>
    public static string Indented(Action<Utf8JsonWriter> write) => Rendered(ForFiles, write) + "\n";

    /// <summary>A document without spaces that can be embedded in a page.</summary>
    public static string Embedded(Action<Utf8JsonWriter> write) => Rendered(ForPages, write);

    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteExact(name, number);
        }
    }

    /// <summary>A number without trailing zeros from a calculation: 8250, never 8250.00.</summary>
    public static void WriteExact(this Utf8JsonWriter writer, string name, decimal value) => writer.WriteNumber(name, Exact(value));

    /// <summary>A member for each coordinate that is specified, as in the dataset format.</summary>
    public static void WriteScope(this Utf8JsonWriter writer, Scope scope)
    {
        writer.WriteStartObject();
        foreach (var coordinate in Enum.GetValues<ScopeCoordinate>())
        {
            writer.WriteOptional(English.Words(coordinate, '-'), scope[coordinate]);
        }

        writer.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Two numbers, low and high; null for an end that is open.</summary>
    public static void WriteEnds(this Utf8JsonWriter writer, string name, QuantityRange range)
    {
        writer.WriteStartArray(name);
        WriteEnd(writer, range.HasLow ? range.Low : null);
        WriteEnd(writer, range.HasHigh ? range.High : null);
        writer.WriteEndArray();
    }

    /// <summary>A member that is null for an end that is open.</summary>
    public static void WriteEnd(this Utf8JsonWriter writer, string name, decimal? end)
    {
        writer.WritePropertyName(name);
        WriteEnd(writer, end);
    }

    /// <summary>A member that is left out unless it is true.</summary>
    public static void WriteIfTrue(this Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }

    public static void WriteNumbers(this Utf8JsonWriter writer, string name, IEnumerable<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    public static void WriteArray<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>A day in the notation of ISO 8601.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static void WriteEnd(Utf8JsonWriter writer, decimal? end)
    {
        if (end is { } value)
        {
            writer.WriteNumberValue(Exact(value));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static decimal Exact(decimal value) => value / 1.0000000000000000000000000000m;

    private static string Rendered(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
