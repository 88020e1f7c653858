using System.Text;
using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>
/// Reads the cells of rows that are JSON objects. A nested member is a column named by its path: <c>properties.name</c>,
/// <c>geometry.coordinates.0</c>.
/// </summary>
internal sealed class JsonCells(TableColumns columns)
{
    private readonly HashSet<int> _seen = [];
    private readonly List<(string Name, bool IsBlank)> _unread = [];
    private int _hashtags;
    private int _others;

    /// <summary>Reads the current object; returns a message if it is not a row.</summary>
    public string? Read(ref Utf8JsonReader reader, TableRow row)
    {
        _seen.Clear();
        _unread.Clear();
        (_hashtags, _others) = (0, 0);
        if (Members(ref reader, row, "", isList: false) is { } fault)
        {
            return fault;
        }

        row.IsHashtags = _hashtags > 0 && _others == 0;
        foreach (var (name, isBlank) in _unread)
        {
            columns.Pass(name, isBlank || row.IsHashtags ? 0 : 1);
        }

        return null;
    }

    /// <summary>The current text; null if it is not valid Unicode.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string? Members(ref Utf8JsonReader reader, TableRow row, string parent, bool isList)
    {
        for (var item = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); item++)
        {
            var name = isList ? Invariant($"{item}") : Text(ref reader);
            if (!isList)
            {
                reader.Read();
            }

            if (name is null)
            {
                _ = reader.TrySkip();
            }
            else if (Member(ref reader, row, ColumnNames.Within(parent, name)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? Member(ref Utf8JsonReader reader, TableRow row, string path)
    {
        var isNested = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isNested && columns.Names.HasWithin(path))
        {
            return Members(ref reader, row, path, reader.TokenType == JsonTokenType.StartArray);
        }

        var column = columns.Names.Find(path);
        if (column < 0)
        {
            Pass(ref reader, path);
            return null;
        }

        columns.Meet(column);
        if (!_seen.Add(column))
        {
            return $"The member '{Shown.Text(path)}' is duplicated; each member must appear once.";
        }

        Note(ref reader);
        switch (reader.TokenType)
        {
            case JsonTokenType.String when Text(ref reader) is { } text: row.Set(column, text); break;
            case JsonTokenType.String:
                return $"The member '{Shown.Text(path)}' is not valid Unicode; "
                + "it must be UTF-8 with paired surrogates.";
            case JsonTokenType.Number: row.SetNumber(column, Encoding.UTF8.GetString(reader.ValueSpan)); break;
            case JsonTokenType.True: row.Set(column, "true"); break;
            case JsonTokenType.False: row.Set(column, "false"); break;
            case JsonTokenType.Null: break;
            default:
                var within = reader.TokenType == JsonTokenType.StartArray ? "0" : "name";
                return $"The member '{Shown.Text(path)}' is {(within == "0" ? "a list" : "an object")}; "
                    + "expected a text, a number, a boolean or null. "
                    + $"What is within it is a column by its path, such as '{Shown.Text(path)}.{within}'.";
        }

        return null;
    }

    /// <summary>Skips a member that is not read.</summary>
    private void Pass(ref Utf8JsonReader reader, string path)
    {
        Note(ref reader);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var copy = reader;
                copy.Read();
                _unread.Add((path, copy.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray));
                _ = reader.TrySkip();
                break;
            case JsonTokenType.String:
                _unread.Add((path, Text(ref reader) is { } text && columns.IsBlank(text)));
                break;
            case JsonTokenType.Null when columns.Names.HasWithin(path):
                break;
            default:
                _unread.Add((path, reader.TokenType == JsonTokenType.Null));
                break;
        }
    }

    private void Note(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && Hashtags.Is(reader.ValueSpan))
        {
            _hashtags++;
        }
        else if (
            !(
                reader.TokenType == JsonTokenType.Null || (
                    reader.TokenType == JsonTokenType.String && Hashtags.Trim(reader.ValueSpan).Length == 0)))
        {
            _others++;
        }
    }
}
