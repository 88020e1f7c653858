using System.Buffers;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Reporting of problems.</content>
internal ref partial struct DraftJsonReader
{
    private static readonly SearchValues<string> Appended = SearchValues.Create(
        [" LineNumber:", " Change the reader options"], StringComparison.Ordinal);

    /// <summary>Reports each member whose bit is set as missing.</summary>
    public readonly void ReportMissing(MemberTable table, string parent, ulong missing)
    {
        for (var i = 0; missing != 0; i++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                var path = JsonPath.Join(Entity, JsonPath.Member(parent, table.Names[i]));
                _problems.Add(
                    DatasetProblemKind.Syntax,
                    new() { File = File, Line = _entityLine, Path = path },
                    $"The member '{table.Names[i]}' is missing; {table.What} must have it.");
            }
        }
    }

    public DraftValue Wrong(string member, string expected)
    {
        Problem(member, $"Expected {expected}, found {Found.In(ref _json)}.");
        _json.Skip();
        return default;
    }

    public void Problem(string member, string message) =>
        _problems.Add(DatasetProblemKind.Syntax, Here(member), message);

    /// <summary>Reports invalid JSON, with its position.</summary>
    public readonly void ReportInvalidJson(JsonException exception)
    {
        // The reader appends its own position and advice for programmers, which are removed; the location has the position.
        var message = exception.Message;
        var position = message.AsSpan().IndexOfAny(Appended);
        _problems.Add(
            DatasetProblemKind.Syntax,
            new() { File = File, Line = _firstLine + (int)(exception.LineNumber ?? 0), Path = Entity },
            Invariant($"The JSON is invalid at byte {(exception.BytePositionInLine ?? 0) + 1} of the line: ")
                + (position < 0 ? message : message[..position]));
    }
}
