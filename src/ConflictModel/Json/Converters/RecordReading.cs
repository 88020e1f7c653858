using System.Runtime.InteropServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads a record by the members of the format; everything that is wrong with it is thrown at once.</summary>
internal static class RecordReading
{
    /// <summary>Reads the value at hand.</summary>
    /// <param name="json">The reader, at the value.</param>
    /// <param name="values">The reader of the raw values; problems are reported to it or to the JSON reader.</param>
    public delegate T? Reader<out T>(ref DraftJsonReader json, DraftValues values);

    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, Reader<T> read)
    {
        var start = reader;
        var isDocument = reader.CurrentDepth == 0;
        using var document = JsonDocument.ParseValue(ref reader);
        var utf8 = JsonMarshal.GetRawUtf8Value(document.RootElement);
        var problems = new ProblemList();
        var json = new DraftJsonReader(utf8, file: null, firstLine: 0, problems, new()
        {
            AllowTrailingCommas = options.AllowTrailingCommas,
            CommentHandling = options.ReadCommentHandling,
            MaxDepth = options.MaxDepth,
        });
        json.Read();
        var value = read(ref json, new(problems));
        if (problems.Count == 0)
        {
            return value!;
        }

        var faults = problems.ToEquatableList();
        if (!isDocument)
        {
            // The serializer says where the reader is.
            reader = AtLine(start, utf8, faults[0].Location.Line);
        }

        throw new RecordJsonException(
            [.. faults.Select(fault => (Within(fault.Location), fault.Message))],
            isDocument,
            faults[0].Location.Line);
    }

    // A path from the record on, without its root.
    private static string Within(DatasetLocation location) => location.Path[1..].Replace(".[", "[", StringComparison.Ordinal);

    /// <summary>A reader at the first token on a line of its current value.</summary>
    private static Utf8JsonReader AtLine(Utf8JsonReader reader, ReadOnlySpan<byte> utf8, int line)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        var end = reader.TokenStartIndex + offset;
        while (reader.TokenStartIndex < end && reader.Read())
        {
        }

        return reader;
    }
}
