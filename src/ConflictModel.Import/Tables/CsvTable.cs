using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace ConflictModel.Import;

/// <summary>A table of RFC 4180, with any of the usual separators, with or without a byte order mark.</summary>
internal sealed class CsvTable : Table
{
    private readonly CsvReader _reader;
    private readonly string? _file;
    private readonly ImportProblems _problems;
    private CsvMalformedReason? _malformed;
    private (int Field, int Column)[] _fields = [];
    private (int Field, string Name)[] _unread = [];
    private int _width;
    private int _rows;

    public CsvTable(
        Stream stream,
        string? file,
        char? separator,
        Encoding? encoding,
        TableColumns columns,
        ImportProblems problems)
        : base(columns)
    {
        (_file, _problems) = (file, problems);
        _reader = CsvReader.Create(
            stream,
            new()
            {
                Separator = separator,
                Encoding = encoding,
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
            _problems.AddFile(_file, 1, $"The table is empty; expected a header line with the columns {Names(Columns.Names.Names)}.");
            return false;
        }

        _width = headers.Count;
        var fields = headers.Index().ToLookup(header => header.Item, header => header.Index);
        var found = Columns.Names.Names.Select((name, column) => (Name: name, Column: column, Fields: fields[name].ToList())).ToList();
        foreach (var (_, column, _) in found.Where(item => item.Fields.Count > 0))
        {
            Columns.Meet(column);
        }

        _unread = [.. headers.Select((header, field) => (field, header)).Where(item => Columns.Names.Find(item.header) < 0)];
        foreach (var (_, name) in _unread)
        {
            Columns.Pass(name, 0);
        }

        var missing = Columns.Missing;
        var doubled = found.Where(item => item.Fields.Count > 1).Select(item => item.Name).ToList();
        if (missing.Count > 0)
        {
            _problems.AddFile(
                _file,
                1,
                $"The table has no column {Names(missing)}; its columns are {Names(headers.Where(header => header.Length > 0))}.");
        }

        if (doubled.Count > 0)
        {
            _problems.AddFile(_file, 1, $"The column {Names(doubled)} is duplicated; each column that the mapping names must occur once.");
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
        if (fault is null && (row.IsHashtags = IsHashtags()))
        {
            return true;
        }

        for (var i = 0; fault is null && i < _fields.Length; i++)
        {
            var (field, column) = _fields[i];
            if (Utf8.IsValid(_reader.GetSpan(field)))
            {
                row.Set(column, _reader.GetString(field));
            }
            else
            {
                fault = $"The cell of column '{Shown.Text(Columns.Names.Names[column])}' is not UTF-8; "
                    + "it must be UTF-8, which spreadsheets save as 'CSV UTF-8', or the mapping must name the \"encoding\" of the file.";
            }
        }

        if (fault is null)
        {
            CountUnread();
        }

        return true;
    }

    public override void Dispose() => _reader.Dispose();

    /// <summary>Whether every cell that is not blank is a hashtag.</summary>
    private bool IsHashtags()
    {
        var isAny = false;
        for (var field = 0; field < _width; field++)
        {
            var cell = Hashtags.Trim(_reader.GetSpan(field));
            if (cell.Length > 0)
            {
                isAny = Hashtags.Is(cell);
                if (!isAny)
                {
                    return false;
                }
            }
        }

        return isAny;
    }

    private void CountUnread()
    {
        foreach (var (field, name) in _unread)
        {
            if (Hashtags.Trim(_reader.GetSpan(field)).Length > 0 && !Columns.IsBlank(_reader.GetString(field)))
            {
                Columns.Pass(name, 1);
            }
        }
    }

    private string? Fault() =>
        CsvFaults.Of(_malformed) ?? (_reader.FieldCount == _width ? null : CsvFaults.Width(_reader.FieldCount, _width));
}
