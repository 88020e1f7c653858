using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>For a JSON table that does not fit its mapping, suggests where the expected columns may be.</summary>
internal static class JsonHints
{
    /// <summary>
    /// The path of the list whose first object has the most of the columns, at the beginning of a document; null if there is no list of
    /// objects below the outermost one.
    /// </summary>
    public static string? RowsIn(ReadOnlySpan<byte> start, ColumnNames columns)
    {
        var lists = new List<(string Path, int Found)>();
        var outermost = 0;
        Walk(start, (path, isFirstOfList) =>
        {
            if (isFirstOfList)
            {
                lists.Add((path, 0));
            }
            else if (
                lists.FindIndex(list => path.StartsWith($"{list.Path}.0.", StringComparison.Ordinal)) is var i and >= 0 && IsAsked(
                    path[(lists[i].Path.Length + 3)..],
                    columns))
            {
                lists[i] = (lists[i].Path, lists[i].Found + 1);
            }
            else if (columns.Find(path.StartsWith("0.", StringComparison.Ordinal) ? path[2..] : path) >= 0)
            {
                outermost++;
            }
        });
        return lists.Count > 0 && lists.MaxBy(list => list.Found) is var best && (
            best.Found > outermost || (outermost == 0 && start.TrimStart(" \t\r\n"u8) is [(byte)'{', ..]))
            ? best.Path
            : null;
    }

    /// <summary>
    /// The paths of nested members of a row with the name of a column: <c>properties.name</c> for <c>name</c>.
    /// </summary>
    public static List<string> Nested(ReadOnlySpan<byte> row, ColumnNames columns)
    {
        var nested = new List<string>();
        Walk(row, (path, isFirstOfList) =>
        {
            if (!isFirstOfList && path.LastIndexOf('.') is var dot and > 0 && columns.Find(path[(dot + 1)..]) >= 0)
            {
                nested.Add(path);
            }
        });
        return nested;
    }

    private static bool IsAsked(string path, ColumnNames columns) =>
        columns.Find(path) >= 0 || columns.Find(path[(path.LastIndexOf('.') + 1)..]) >= 0;

    /// <summary>Visits every member by its path, and every list below the outermost one whose first item is an object.</summary>
    private static void Walk(ReadOnlySpan<byte> json, Action<string, bool> visit)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new(new() { AllowMultipleValues = true }));
        var open = new Stack<(string Path, int Item)>();
        var at = "";
        try
        {
            while (reader.Read() && !(reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    at = ColumnNames.Within(open.Peek().Path, reader.GetString()!);
                    visit(at, false);
                    continue;
                }

                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.Pop();
                    continue;
                }

                if (open.Count > 0 && open.Peek() is { Item: >= 0 } list)
                {
                    open.Pop();
                    open.Push((list.Path, list.Item + 1));
                    at = ColumnNames.Within(list.Path, list.Item.ToString(CultureInfo.InvariantCulture));
                    if (list is { Item: 0, Path.Length: > 0 } && reader.TokenType == JsonTokenType.StartObject)
                    {
                        visit(list.Path, true);
                    }
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push((at, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Invalid JSON is a problem of the table; hints use what comes before it.
        }
    }
}
