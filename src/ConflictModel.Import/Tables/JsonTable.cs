using System.Text;
using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>A table of flat objects: in an array, or one after another, as in JSON Lines. A member that is absent, null or an empty text is a blank cell.</summary>
internal sealed class JsonTable(Stream stream, string? file, ColumnNames columns, ImportProblems problems, IReadOnlySet<int> required) : Table
{
    private readonly HashSet<int> _met = [];
    private byte[] _buffer = new byte[1 << 16];
    private JsonReaderState _state = new(new() { AllowMultipleValues = true });
    private int _start;
    private int _end;
    private bool _isComplete;
    private bool _isStarted;
    private bool _isFirst = true;
    private int _line = 1;
    private int _rows;

    public override bool Open() => true;

    public override bool Read(TableRow row, out string? fault)
    {
        fault = null;
        row.Clear();
        try
        {
            while (true)
            {
                var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isComplete, _state);
                if (!reader.Read())
                {
                    if (_isComplete)
                    {
                        return Ended();
                    }
                }
                else if (reader.TokenType == JsonTokenType.StartObject)
                {
                    var copy = reader;
                    if (copy.TrySkip())
                    {
                        row.Number = ++_rows;
                        row.Line = _line + LineBreaks((int)reader.TokenStartIndex);
                        fault = Cells(ref reader, row);
                        Consume(ref copy);
                        return true;
                    }
                }
                else if (reader.TokenType == JsonTokenType.StartArray && !_isStarted)
                {
                    _isStarted = true;
                    Consume(ref reader);
                    continue;
                }
                else if (reader.TokenType == JsonTokenType.EndArray)
                {
                    Consume(ref reader);
                    continue;
                }
                else
                {
                    problems.AddFile(file, _line + LineBreaks((int)reader.TokenStartIndex), "Here stands what is no object; required is a list of flat objects, or one after another.");
                    return false;
                }

                if (!Fill())
                {
                    problems.AddFile(file, _line, Invariant($"The rest of the table cannot be read: an object has more than {MaxRowSize} bytes."));
                    return false;
                }
            }
        }
        catch (JsonException exception)
        {
            problems.AddFile(file, 1 + (int)(exception.LineNumber ?? 0), "The rest of the table cannot be read: it is not JSON; required is a list of flat objects, or one after another.");
            return false;
        }
    }

    public override void Dispose()
    {
    }

    private bool Ended()
    {
        var missing = columns.Names.Where((_, column) => required.Contains(column) && !_met.Contains(column)).ToList();
        if (_rows == 0)
        {
            problems.AddFile(file, 1, $"The table is empty; required is a list of objects with the members {Names(columns.Names)}.");
        }
        else if (missing.Count > 0)
        {
            problems.AddFile(file, 1, $"No object of the table has the member {Names(missing)}, which the mapping names.");
        }

        return false;
    }

    private string? Cells(ref Utf8JsonReader reader, TableRow row)
    {
        var seen = new HashSet<int>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader);
            var column = name is null ? -1 : columns.Find(name);
            reader.Read();
            if (column < 0)
            {
                _ = reader.TrySkip();
                continue;
            }

            _met.Add(column);
            if (!seen.Add(column))
            {
                return $"The member '{Shown.Text(name)}' stands twice; each member is given once.";
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.String when Text(ref reader) is { } text: row.Set(column, text); break;
                case JsonTokenType.String: return $"The member '{Shown.Text(name)}' is not valid Unicode; permitted is UTF-8 with paired surrogates.";
                case JsonTokenType.Number: row.SetNumber(column, Encoding.UTF8.GetString(reader.ValueSpan)); break;
                case JsonTokenType.True: row.Set(column, "true"); break;
                case JsonTokenType.False: row.Set(column, "false"); break;
                case JsonTokenType.Null: break;
                default: return $"The member '{Shown.Text(name)}' is an object or a list; permitted are texts, numbers, booleans and null.";
            }
        }

        return null;
    }

    /// <summary>The text at hand; null where it is no Unicode.</summary>
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

    private void Consume(ref Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        _line += LineBreaks((int)reader.BytesConsumed);
        _start += (int)reader.BytesConsumed;
    }

    private int LineBreaks(int bytes) => _buffer.AsSpan(_start, bytes).Count((byte)'\n');

    /// <summary>Reads on; false where the object at hand is too long.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        else if (_end == _buffer.Length)
        {
            if (_buffer.Length > MaxRowSize)
            {
                return false;
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = stream.Read(_buffer.AsSpan(_end));
        if (_isFirst && _buffer.AsSpan(0, read).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            _start = 3;
        }

        _isFirst = false;
        _end += read;
        _isComplete = read == 0;
        return true;
    }
}
