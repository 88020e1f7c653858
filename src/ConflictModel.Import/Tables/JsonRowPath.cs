using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>
/// Follows a path of members, such as <c>result.data</c>, through the tokens of a document to the list of rows; a number is the index of an
/// item of a list.
/// </summary>
internal sealed class JsonRowPath(string path)
{
    // For each open object or list: the rest of the path within it, null if it is not on the path; and the index of the next item of a
    // list.
    private readonly Stack<(string? Path, int Item)> _open = [];
    private string? _next;

    /// <summary>Whether the list of rows was found.</summary>
    public bool IsMet { get; private set; }

    /// <summary>The kind of value found instead of the list of rows; null if there was none.</summary>
    public string? Instead { get; private set; }

    /// <summary>Processes the current token; true if it opens the list of rows, whose tokens are then not passed to this path.</summary>
    public bool Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _next = After(_open.Peek().Path, Name(ref reader));
                return false;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open.Pop();
                return false;
        }

        if (_open.Count == 0)
        {
            _next = path;
        }
        else if (_open.Peek() is { Item: >= 0 } list)
        {
            _open.Pop();
            _open.Push((list.Path, list.Item + 1));
            _next = After(list.Path, Invariant($"{list.Item}"));
        }

        if (_next is { Length: 0 })
        {
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                return IsMet = true;
            }

            Instead = reader.TokenType == JsonTokenType.StartObject ? "an object"
                : reader.TokenType == JsonTokenType.Null ? "null"
                : "a text or number";
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _open.Push((_next, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
        }

        return false;
    }

    // A name may contain dots: "a.b" is one member, or b within a.
    private static string? After(string? rest, string? name) =>
        rest is null || name is null ? null
        : rest == name ? ""
        : rest.StartsWith($"{name}.", StringComparison.Ordinal) ? rest[(name.Length + 1)..]
        : null;

    private static string? Name(ref Utf8JsonReader reader)
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
}
