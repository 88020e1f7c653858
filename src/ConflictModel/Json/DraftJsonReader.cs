using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Reads one JSON text and collects every error of form with its line and path, instead of stopping at the first. Only a text that is not
/// JSON ends the walk, as a <see cref="JsonException"/>.
/// </summary>
internal ref partial struct DraftJsonReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ProblemList _problems;
    private readonly int _firstLine;
    private Utf8JsonReader _json;
    private int _entityLine;
    private int _line;
    private int _counted;

    public DraftJsonReader(ReadOnlySpan<byte> utf8, string? file, int firstLine, ProblemList problems, JsonReaderOptions options = default)
    {
        _utf8 = utf8;
        _problems = problems;
        _json = new(utf8, options);
        _firstLine = firstLine;
        _line = firstLine;
        _entityLine = firstLine;
        File = file;
        Entity = "$";
    }

    public string? File { get; }

    /// <summary>The path of the entry that is being read: <c>$.claims[3]</c>.</summary>
    public string Entity { get; private set; }

    /// <summary>Gets whether the list of problems is full.</summary>
    public readonly bool IsFull => _problems.IsFull;

    /// <summary>Starts an entry with the current object.</summary>
    public void Enter(string path)
    {
        Entity = path;
        _entityLine = Line();
    }

    /// <summary>Goes on with the document after the entries of a list.</summary>
    public void Leave(int line)
    {
        Entity = "$";
        _entityLine = line;
    }

    public DatasetLocation Here(string member = "") => new()
    {
        File = File,
        Line = Line(),
        Path = JsonPath.Join(Entity, member),
    };

    public void Read() => _json.Read();

    /// <summary>The text must end here.</summary>
    public void End() => _json.Read();

    public void Skip() => _json.Skip();

    /// <summary>Enters an object; anything else is a problem and skipped.</summary>
    public bool BeginObject(string member, string what) => Begin(JsonTokenType.StartObject, member, what);

    /// <summary>Enters a list; anything else is a problem and skipped.</summary>
    public bool BeginList(string member) => Begin(JsonTokenType.StartArray, member, "a list");

    /// <summary>Moves to the next item of a list.</summary>
    public bool NextItem()
    {
        _json.Read();
        return _json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>
    /// Moves to the value of the next permitted member of an object; null at its end. Unknown, repeated and missing members are problems.
    /// </summary>
    public string? NextMember(MemberTable table, string parent, ref ulong seen) =>
        TryNextMember(table, parent, ref seen, out var index) ? table.Names[index] : null;

    /// <summary>
    /// Moves to the value of the next permitted member of an object, and gives its position in the table; false at its end. Unknown,
    /// repeated and missing members are problems.
    /// </summary>
    public bool TryNextMember(MemberTable table, string parent, ref ulong seen, out int index)
    {
        while (true)
        {
            _json.Read();
            if (_json.TokenType == JsonTokenType.EndObject)
            {
                ReportMissing(table, parent, table.Required & ~seen);
                index = -1;
                return false;
            }

            index = table.IndexOf(ref _json);
            var bit = index < 0 ? 0 : 1UL << index;
            if (index >= 0 && (seen & bit) == 0)
            {
                seen |= bit;
                _json.Read();
                return true;
            }

            var name = Name();
            var shown = Shown.Text(name);
            Problem(JsonPath.Member(parent, name), index < 0
                ? $"'{shown}' is not a member of {table.What}; expected one of {string.Join(", ", table.Names)}."
                : $"'{shown}' is duplicated; each member must appear once.");
            _json.Read();
            _json.Skip();
        }
    }

    /// <summary>Moves to the value of the next member of an object with free names; null at its end.</summary>
    public string? NextMember()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        var name = Name();
        _json.Read();
        return name;
    }

    private bool Begin(JsonTokenType start, string member, string what)
    {
        if (_json.TokenType == start)
        {
            return true;
        }

        Wrong(member, what);
        return false;
    }

    private readonly string Name()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "(not valid Unicode)";
        }
    }

    private int Line()
    {
        var start = (int)_json.TokenStartIndex;
        if (start > _counted)
        {
            _line += _utf8[_counted..start].Count((byte)'\n');
            _counted = start;
        }

        return _line;
    }
}
