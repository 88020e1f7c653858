using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>
/// A table of objects: in an array, or one after another, as in JSON Lines; or in a list within a document, at the path that the mapping
/// gives. A member that is absent, null or an empty text is a blank cell.
/// </summary>
internal sealed class JsonTable(Stream stream, string? file, string? rows, TableColumns columns, ImportProblems problems) : Table(columns)
{
    private readonly JsonCells _cells = new(columns);
    private readonly JsonRowPath? _path = rows is null ? null : new(rows);
    private readonly JsonSource _source = new(stream, MaxRowSize);
    private bool _isInRows = rows is null;
    private bool _isOutermostTaken = rows is not null;
    private int _rows;
    private string? _rowsSeemIn;
    private List<string> _nested = [];

    public override bool Open() => true;

    public override bool Read(TableRow row, out string? fault)
    {
        fault = null;
        row.Clear();
        try
        {
            while (true)
            {
                if (!_isInRows && !FindRows())
                {
                    return Ended();
                }

                var reader = _source.NewReader();
                if (!reader.Read())
                {
                    if (_source.IsComplete)
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
                        row.Line = _source.LineOf(reader);
                        fault = Cells(ref reader, (int)copy.BytesConsumed, row);
                        _source.Consume(ref copy);
                        return true;
                    }
                }
                else if (reader.TokenType == JsonTokenType.StartArray && !_isOutermostTaken)
                {
                    _isOutermostTaken = true;
                    _source.Consume(ref reader);
                    continue;
                }
                else if (reader.TokenType == JsonTokenType.EndArray)
                {
                    _isInRows = _path is null;
                    _source.Consume(ref reader);
                    continue;
                }
                else
                {
                    var line = _source.LineOf(reader);
                    problems.AddFile(
                        file,
                        line,
                        $"Expected an object, found {Found(reader.TokenType)}; "
                            + $"a table is a list of objects, or one after another.{Hint()}");
                    return false;
                }

                if (!Fill())
                {
                    problems.AddFile(
                        file,
                        _source.Line,
                        Invariant($"The rest of the table cannot be read: an object has more than {MaxRowSize} bytes.{Hint()}"));
                    return false;
                }
            }
        }
        catch (JsonException exception)
        {
            problems.AddFile(
                file,
                1 + (int)(exception.LineNumber ?? 0),
                "The rest of the table cannot be read: it is not JSON; expected a list of objects, or one after another.");
            return false;
        }
    }

    public override void Dispose()
    {
    }

    private static string Found(JsonTokenType type) => type switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };

    /// <summary>Moves to the list of rows token by token, so that the text before it may be of any size; false at the end.</summary>
    private bool FindRows()
    {
        while (true)
        {
            var reader = _source.NewReader();
            while (!_isInRows && reader.Read())
            {
                _isInRows = _path!.Take(ref reader);
            }

            _source.Consume(ref reader);
            if (_isInRows)
            {
                return true;
            }

            if (_source.IsComplete)
            {
                return false;
            }

            if (!Fill())
            {
                problems.AddFile(
                    file,
                    _source.Line,
                    Invariant($"The rest of the table cannot be read: a text has more than {MaxRowSize} bytes."));
                return false;
            }
        }
    }

    private bool Ended()
    {
        if (problems.HasUnusable)
        {
            return false;
        }

        if (_path is { IsMet: false })
        {
            var found = _path.Instead is { } instead
                ? $"expected a list of objects at '{Shown.Text(rows)}', found {instead}"
                : $"there is no list at '{Shown.Text(rows)}', where the mapping expects it";
            problems.AddFile(file, 1, $"The table has no rows: {found}.{Hint()}");
        }
        else if (_rows == 0)
        {
            problems.AddFile(file, 1, $"The table is empty; expected a list of objects with the members {Names(Columns.Names.Names)}.");
        }
        else if (Columns.Missing is { Count: > 0 } missing)
        {
            problems.AddFile(
                file,
                1,
                $"No object of the table has the member {Names(missing)}, which the mapping names; "
                    + $"their members are {Names(Columns.Present)}.{Hint()}");
        }

        return false;
    }

    /// <summary>A hint at the path of the rows or of the columns; empty if there is none.</summary>
    private string Hint()
    {
        if (_rowsSeemIn is { } path && path != rows)
        {
            return $" Rows seem to be in '{Shown.Text(path)}'; add this to the mapping: \"rows\": \"{Shown.Text(path)}\".";
        }

        return _nested.Count == 0 ? "" : $" Members within others are columns by their path, such as {Names(_nested)}.";
    }

    private string? Cells(ref Utf8JsonReader reader, int end, TableRow row)
    {
        var start = (int)reader.TokenStartIndex;
        var fault = _cells.Read(ref reader, row);
        if (_rows == 1 && Columns.Missing.Count > 0)
        {
            _nested = JsonHints.Nested(_source.Bytes[start..end], Columns.Names);
        }

        return fault;
    }

    /// <summary>Reads more; false if the current object is too long.</summary>
    private bool Fill()
    {
        var isFirst = _source.IsUnread;
        if (!_source.Fill())
        {
            return false;
        }

        if (isFirst)
        {
            _rowsSeemIn = JsonHints.RowsIn(_source.Bytes, Columns.Names);
        }

        return true;
    }
}
