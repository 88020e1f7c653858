using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace ConflictModel.Import;

/// <summary>The rows of a delimited text file.</summary>
internal sealed class CsvRows : SheetRows
{
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;

    public CsvRows(Stream stream, char? separator, Encoding? encoding, int maxRowSize)
    {
        _reader = CsvReader.Create(
            stream,
            new()
            {
                Separator = separator,
                HasHeader = false,
                TrackLineNumbers = true,
                MaxRecordSize = maxRowSize,
                Encoding = encoding,
                OnMalformedRecord = record => _malformed = record.Reason,
            },
            leaveOpen: true);
    }

    public override bool IsRagged => true;

    public override bool Read()
    {
        _malformed = null;
        Fault = null;
        List.Clear();
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException exception)
        {
            throw new SheetException($"The rest of the table cannot be read: {exception.Message}", (int)exception.LineNumber, exception);
        }

        Line = (int)_reader.LineNumber;
        Fault = CsvFaults.Of(_malformed);
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            if (!Utf8.IsValid(_reader.GetSpan(i)))
            {
                Fault = Invariant($"Cell {i + 1} is not UTF-8; it must be UTF-8, or the mapping must name the \"encoding\" of the file.");
                List.Add(SheetCell.Blank);
                continue;
            }

            List.Add(new(_reader.GetString(i)));
        }

        return true;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        base.Dispose();
    }
}
