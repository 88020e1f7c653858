using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Walks one JSON text and keeps every fault of form that it meets, each with its line and path, instead of stopping at the first.
/// Only a text that is not JSON ends the walk, as a <see cref="JsonException"/>.
/// </summary>
internal ref struct DraftJsonReader
{
    private const int ShownValue = 40;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly List<DatasetProblem> _problems;
    private Utf8JsonReader _json;
    private int _line;
    private int _counted;

    public DraftJsonReader(ReadOnlySpan<byte> utf8, string? file, int firstLine, List<DatasetProblem> problems)
    {
        _utf8 = utf8;
        _problems = problems;
        _json = new(utf8);
        _line = firstLine;
        File = file;
        Entity = "$";
    }

    public string? File { get; }

    /// <summary>The path of the entry that is being read: <c>$.claims[3]</c>.</summary>
    public string Entity { get; set; }

    public DatasetLocation Here(string member = "") => new()
    {
        File = File,
        Line = Line(),
        Path = member.Length == 0 ? Entity : $"{Entity}.{member}",
    };

    public void Read() => _json.Read();

    /// <summary>The text must end here.</summary>
    public void End() => _json.Read();

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

    /// <summary>Moves to the value of the next permitted member of an object; null at its end. Unknown and repeated members are problems and passed over.</summary>
    public string? NextMember(MemberTable table, string parent, ref ulong seen)
    {
        while (true)
        {
            _json.Read();
            if (_json.TokenType == JsonTokenType.EndObject)
            {
                return null;
            }

            var index = table.IndexOf(ref _json);
            var bit = index < 0 ? 0 : 1UL << index;
            if (index >= 0 && (seen & bit) == 0)
            {
                seen |= bit;
                _json.Read();
                return table.Names[index];
            }

            var name = Name();
            var member = parent.Length == 0 ? name : $"{parent}.{name}";
            Problem(member, index < 0
                ? $"'{name}' is no member of {table.What}; permitted are {string.Join(", ", table.Names)}."
                : $"'{name}' stands twice; each member is given once.");
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

    /// <summary>The text at hand; anything else, or a blank text, is a problem and passed over.</summary>
    public DraftValue Text(string member)
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
            Problem(member, "The text is not valid Unicode; permitted is UTF-8 with paired surrogates.");
            return default;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Problem(member, "The text is empty; required is at least one visible character, or leave the member out.");
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

    /// <summary>The list of texts at hand; anything else is a problem and passed over.</summary>
    public EquatableList<DraftValue> Texts(string member)
    {
        if (!BeginList(member))
        {
            return [];
        }

        var texts = new List<DraftValue>();
        for (var i = 0; NextItem(); i++)
        {
            var text = Text(Invariant($"{member}[{i}]"));
            if (text.IsGiven)
            {
                texts.Add(text);
            }
        }

        return texts.ToEquatableList();
    }

    public DraftValue Wrong(string member, string expected)
    {
        Problem(member, $"Here stands {Found()}; required is {expected}.");
        _json.Skip();
        return default;
    }

    public void Problem(string member, string message) =>
        _problems.Add(new() { Kind = DatasetProblemKind.Syntax, Location = Here(member), Message = message });

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
        JsonTokenType.Number => $"the number {Shown()}",
        JsonTokenType.String => $"the text \"{Shown()}\"",
        JsonTokenType.StartObject => "an object",
        _ => "a list",
    };

    private readonly string Shown() => _json.ValueSpan.Length <= ShownValue
        ? Encoding.UTF8.GetString(_json.ValueSpan)
        : $"{Encoding.UTF8.GetString(_json.ValueSpan[..ShownValue])}...";

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
