using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Reporting of problems.</content>
internal ref partial struct DraftJsonReader
{
    private static readonly SearchValues<string> Appended = SearchValues.Create(
        [" LineNumber:", " Change the reader options"], StringComparison.Ordinal);

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
}
