using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Walks one JSON text and keeps every fault of form that it meets, each with its line and path, instead of stopping at the first.
/// Only a text that is not JSON ends the walk, as a <see cref="JsonException"/>.
/// </summary>
internal ref struct DraftJsonReader
{
    private static readonly SearchValues<string> Appended = SearchValues.Create(
        [" LineNumber:", " Change the reader options"], StringComparison.Ordinal);

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ProblemList _problems;
    private readonly int _firstLine;
    private Utf8JsonReader _json;
    private int _entityLine;
    private int _line;
    private int _counted;

    public DraftJsonReader(ReadOnlySpan<byte> utf8, string? file, int firstLine, ProblemList problems)
    {
        _utf8 = utf8;
        _problems = problems;
        _json = new(utf8);
        _firstLine = firstLine;
        _line = firstLine;
        _entityLine = firstLine;
        File = file;
        Entity = "$";
    }

    public string? File { get; }

    /// <summary>The path of the entry that is being read: <c>$.claims[3]</c>.</summary>
    public string Entity { get; private set; }

    /// <summary>Whether so many problems were met that no more are kept.</summary>
    public readonly bool IsFull => _problems.IsFull;

    /// <summary>Starts an entry with the object at hand.</summary>
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

    /// <summary>Enters an object; anything else is a problem and passed over.</summary>
    public bool BeginObject(string member, string what) => Begin(JsonTokenType.StartObject, member, what);

    /// <summary>Enters a list; anything else is a problem and passed over.</summary>
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
                TellMissing(table, parent, table.Required & ~seen);
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
                ? $"'{shown}' is no member of {table.What}; expected one of {string.Join(", ", table.Names)}."
                : $"'{shown}' is duplicated; each member is given once.");
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

    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    public readonly bool IsList => _json.TokenType == JsonTokenType.StartArray;

    /// <summary>The text at hand; anything else, or a blank text where none is permitted, is a problem and passed over.</summary>
    public DraftValue Text(string member, bool mayBeBlank = false)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            return Wrong(member, "a text");
        }

        string text;
        try
        {
            text = _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Problem(member, "The text is not valid Unicode; it must be UTF-8 with paired surrogates.");
            return default;
        }

        if (!mayBeBlank && string.IsNullOrWhiteSpace(text))
        {
            Problem(member, "The text is empty; write at least one visible character, or leave the member out.");
            return default;
        }

        return new(text, member, Line());
    }

    /// <summary>The number at hand as its text; anything else is a problem and passed over.</summary>
    public DraftValue Number(string member) => _json.TokenType == JsonTokenType.Number
        ? new(Encoding.UTF8.GetString(_json.ValueSpan), member, Line())
        : Wrong(member, "a number");

    /// <summary>The boolean at hand as its text; anything else is a problem and passed over.</summary>
    public DraftValue Boolean(string member) => _json.TokenType is JsonTokenType.True or JsonTokenType.False
        ? new(_json.TokenType == JsonTokenType.True ? "true" : "false", member, Line())
        : Wrong(member, "true or false");

    /// <summary>
    /// The list of texts at hand; anything else is a problem and passed over. What is no text in it stands as a value that is not given, so
    /// that the others keep their positions.
    /// </summary>
    public EquatableList<DraftValue> Texts(string member, bool isRequired = false)
    {
        if (!BeginList(member))
        {
            return [];
        }

        var texts = new List<DraftValue>();
        while (NextItem())
        {
            texts.Add(Text(Invariant($"{member}[{texts.Count}]")));
        }

        if (isRequired && texts.Count == 0)
        {
            Problem(member, "The list is empty; expected at least one item.");
        }

        return texts.ToEquatableList();
    }

    /// <summary>Says of each member whose bit is set that it is missing.</summary>
    public readonly void TellMissing(MemberTable table, string parent, ulong missing)
    {
        for (var i = 0; missing != 0; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                var path = JsonPath.Join(Entity, JsonPath.Member(parent, table.Names[i]));
                _problems.Add(
                    DatasetProblemKind.Syntax,
                    new() { File = File, Line = _entityLine, Path = path },
                    $"The member '{table.Names[i]}' is missing; {table.What} cannot be without it.");
            }
        }
    }

    public DraftValue Wrong(string member, string expected)
    {
        Problem(member, $"Expected {expected}, found {Found()}.");
        _json.Skip();
        return default;
    }

    public void Problem(string member, string message) =>
        _problems.Add(DatasetProblemKind.Syntax, Here(member), message);

    /// <summary>The bytes of the value at hand, which is passed over.</summary>
    /// <param name="line">The line on which it begins.</param>
    public ReadOnlySpan<byte> Bytes(out int line)
    {
        line = Line();
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return _utf8[start..(int)_json.BytesConsumed];
    }

    /// <summary>Says that the text is no JSON, and from where on.</summary>
    public readonly void TellNotJson(JsonException exception)
    {
        // The reader appends its own position, counted from 0 within its text, and advice to programmers; ours stands in the location.
        var message = exception.Message;
        var position = message.AsSpan().IndexOfAny(Appended);
        _problems.Add(
            DatasetProblemKind.Syntax,
            new() { File = File, Line = _firstLine + (int)(exception.LineNumber ?? 0), Path = Entity },
            Invariant($"This is not JSON that can be read, from byte {(exception.BytePositionInLine ?? 0) + 1} of the line: ")
                + (position < 0 ? message : message[..position]));
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

    private readonly string Found() => _json.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Number => $"the number {Raw()}",
        JsonTokenType.String => $"the text \"{Raw()}\"",
        JsonTokenType.StartObject => "an object",
        _ => "a list",
    };

    private readonly string Raw() => Shown.Text(Encoding.UTF8.GetString(_json.ValueSpan));

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
