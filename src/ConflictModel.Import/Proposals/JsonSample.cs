using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>
/// Reads the rows of a JSON document for a proposal: a list of objects, a list within the document, or one object a line.
/// </summary>
internal static class JsonSample
{
    private const int MaxDepth = 6;

    /// <summary>The table of a document.</summary>
    /// <exception cref="SheetException">The document is not JSON, or has no list of objects.</exception>
    public static SampleTable Read(Stream stream)
    {
        try
        {
            return Of(stream);
        }
        catch (JsonException exception)
        {
            throw new SheetException($"The file is not JSON: {exception.Message}", (int)(exception.LineNumber ?? 0) + 1, exception);
        }
    }

    private static SampleTable Of(Stream stream)
    {
        var objects = new List<JsonElement>();
        string? path = null;
        foreach (var document in Documents(stream))
        {
            if (document.ValueKind == JsonValueKind.Array)
            {
                objects.AddRange(document.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object));
            }
            else if (document.ValueKind == JsonValueKind.Object)
            {
                objects.Add(document);
            }
        }

        if (objects is [var only] && RowsIn(only, "", 0) is { } found)
        {
            path = found.Path;
            objects = [.. found.List.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)];
        }

        if (objects.Count == 0)
        {
            throw new SheetException("The document has no list of objects; expected a list of objects, or one object after another.");
        }

        var names = new OrderedDictionary<string, int>();
        var rows = objects.Select((item, i) => new SampleRow(i + 1, Cells(item, names))).ToList();
        return new() { Names = [.. names.Keys], Rows = rows, RowsPath = path, IsJson = true };
    }

    private static List<JsonElement> Documents(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        var documents = new List<JsonElement>();
        var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            documents.Add(JsonElement.ParseValue(ref reader));
        }

        return documents;
    }

    /// <summary>The longest list of objects within a document.</summary>
    private static (string Path, JsonElement List)? RowsIn(JsonElement element, string path, int depth)
    {
        (string Path, JsonElement List)? best = null;
        if (element.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return null;
        }

        foreach (var member in element.EnumerateObject())
        {
            var at = ColumnNames.Within(path, member.Name);
            var found = member.Value.ValueKind == JsonValueKind.Array
                && member.Value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object)
                ? (at, member.Value)
                : RowsIn(member.Value, at, depth + 1);
            if (found is { } list && (best is null || list.Item2.GetArrayLength() > best.Value.List.GetArrayLength()))
            {
                best = list;
            }
        }

        return best;
    }

    private static SheetCell[] Cells(JsonElement row, OrderedDictionary<string, int> names)
    {
        var cells = new List<(int Column, SheetCell Cell)>();
        Add(row, "", 0);
        var all = new SheetCell[cells.Count == 0 ? 0 : cells.Max(cell => cell.Column) + 1];
        Array.Fill(all, SheetCell.Blank);
        foreach (var (column, cell) in cells)
        {
            all[column] = cell;
        }

        return all;

        void Add(JsonElement element, string path, int depth)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object when depth <= MaxDepth:
                    foreach (var member in element.EnumerateObject())
                    {
                        Add(member.Value, ColumnNames.Within(path, member.Name), depth + 1);
                    }

                    break;
                case JsonValueKind.Array when depth <= MaxDepth:
                    foreach (var (i, item) in element.EnumerateArray().Index())
                    {
                        Add(item, ColumnNames.Within(path, Invariant($"{i}")), depth + 1);
                    }

                    break;
                case JsonValueKind.String: Set(new(element.GetString()!)); break;
                case JsonValueKind.Number: Set(new(element.GetRawText(), SheetCellKind.Number)); break;
                case JsonValueKind.True or JsonValueKind.False: Set(new(element.GetBoolean() ? "true" : "false")); break;
            }

            void Set(SheetCell cell)
            {
                if (!names.TryGetValue(path, out var column))
                {
                    names.Add(path, column = names.Count);
                }

                cells.Add((column, cell));
            }
        }
    }
}
