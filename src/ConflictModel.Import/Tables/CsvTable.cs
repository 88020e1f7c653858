using System.Text.Unicode;
using CsvHelper;

namespace ConflictModel.Import;

/// <summary>A table of RFC 4180, with any of the usual separators, with or without a byte order mark.</summary>
internal sealed class CsvTable : Table
{
    private readonly CsvReader _reader;
    private readonly string? _file;
    private readonly ColumnNames _columns;
    private readonly ImportProblems _problems;
    private readonly IReadOnlySet<int> _required;
    private CsvMalformedReason? _malformed;
    private (int Field, int Column)[] _fields = [];
    private int _width;
    private int _rows;

    public CsvTable(Stream stream, string? file, char? separator, ColumnNames columns, ImportProblems problems, IReadOnlySet<int> required)
    {
        (_file, _columns, _problems, _required) = (file, columns, problems, required);
        _reader = CsvReader.Create(
            stream,
            new()
            {
                Separator = separator,
                TrackLineNumbers = true,
                MaxRecordSize = MaxRowSize,
                OnMalformedRecord = record => _malformed = record.Reason,
            },
            leaveOpen: true);
    }

    public override bool Open()
    {
        try
        {
            _reader.ReadHeader();
        }
        catch (CsvFormatException exception)
        {
            _problems.AddFile(_file, 1, $"The header cannot be read: {exception.Message}");
            return false;
        }

        var headers = _reader.Headers.Select(header => header.Trim()).ToList();
        if (headers.TrueForAll(header => header.Length == 0))
        {
            _problems.AddFile(_file, 1, $"The table is empty; required is a first line with the names of columns, among them {Names(_columns.Names)}.");
            return false;
        }

        _width = headers.Count;
        var found = _columns.Names.Select((name, column) => (Name: name, Column: column, Fields: headers.Select((header, field) => (header, field)).Where(item => item.header == name).Select(item => item.field).ToList())).ToList();
        var missing = found.Where(item => item.Fields.Count == 0 && _required.Contains(item.Column)).Select(item => item.Name).ToList();
        var doubled = found.Where(item => item.Fields.Count > 1).Select(item => item.Name).ToList();
        if (missing.Count > 0)
        {
            _problems.AddFile(_file, 1, $"The table has no column {Names(missing)}; its columns are {Names(headers.Where(header => header.Length > 0))}.");
        }

        if (doubled.Count > 0)
        {
            _problems.AddFile(_file, 1, $"The column {Names(doubled)} stands more than once; each column that the mapping names stands once.");
        }

        _fields = [.. found.Where(item => item.Fields.Count == 1).Select(item => (item.Fields[0], item.Column))];
        return missing.Count + doubled.Count == 0;
    }

    public override bool Read(TableRow row, out string? fault)
    {
        fault = null;
        _malformed = null;
        row.Clear();
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            _problems.AddFile(_file, (int)exception.LineNumber, $"The rest of the table cannot be read: {exception.Message}");
            return false;
        }

        row.Line = (int)_reader.LineNumber;
        row.Number = ++_rows;
        fault = Fault();
        for (var i = 0; fault is null && i < _fields.Length; i++)
        {
            var (field, column) = _fields[i];
            if (Utf8.IsValid(_reader.GetSpan(field)))
            {
                row.Set(column, _reader.GetString(field));
            }
            else
            {
                fault = $"The cell of column '{Shown.Text(_columns.Names[column])}' is not UTF-8; permitted is UTF-8, as spreadsheets save it by 'CSV UTF-8'.";
            }
        }

        return true;
    }

    public override void Dispose() => _reader.Dispose();

    private string? Fault() => _malformed switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quote is opened in this row and not closed, so that the rest of the table stands in it; required is a closing quote.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows a closing quote; permitted is the separator or the end of the line. A quote within quotes is doubled.",
        _ when _reader.FieldCount != _width => Invariant($"The row has {_reader.FieldCount} cell{(_reader.FieldCount == 1 ? "" : "s")}; the header has {_width}, and so must each row."),
        _ => null,
    };
}
