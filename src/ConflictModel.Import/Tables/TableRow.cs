namespace ConflictModel.Import;

/// <summary>
/// The cells of one row that a mapping reads, translated by the mapping. One object is reused for all rows of a table.
/// </summary>
internal sealed class TableRow(int columns)
{
    private readonly string[] _cells = new string[columns];
    private readonly string[] _verbatim = new string[columns];
    private readonly string[] _original = new string[columns];
    private readonly string?[] _figures = new string?[columns];
    private readonly CellKind[] _kinds = new CellKind[columns];

    /// <summary>The line on which the row starts, from 1.</summary>
    public int Line { get; set; }

    /// <summary>The number of the row, from 1, without the header.</summary>
    public int Number { get; set; }

    /// <summary>The current series column; -1 if there is none.</summary>
    public int SeriesColumn { get; set; } = -1;

    /// <summary>The name of the current series column.</summary>
    public string SeriesName { get; set; } = "";

    /// <summary>Whether the row has HXL hashtags instead of values.</summary>
    public bool IsHashtags { get; set; }

    /// <summary>A cell without blanks around it; empty if it is blank.</summary>
    public string Cell(int column) => column switch
    {
        ColumnNames.Series => SeriesName,
        ColumnNames.Value => _cells[SeriesColumn],
        ColumnNames.Row => RowKey,
        _ => _cells[column],
    };

    /// <summary>A cell with all its blanks.</summary>
    public string Verbatim(int column) => column switch
    {
        ColumnNames.Series => SeriesName,
        ColumnNames.Value => _verbatim[SeriesColumn],
        ColumnNames.Row => RowKey,
        _ => _verbatim[column],
    };

    /// <summary>The figure of a cell, or a part of one, in the notation of figures.</summary>
    public string Figure(int column) => column switch
    {
        ColumnNames.Series => SeriesName,
        ColumnNames.Value => _figures[SeriesColumn] ?? _cells[SeriesColumn],
        _ => _figures[column] ?? _cells[column],
    };

    /// <summary>
    /// Whether a cell is a text of the table: not a JSON number, which has one format, and not a value that the mapping has translated.
    /// </summary>
    public bool IsWritten(int column) => _kinds[column] == CellKind.Written;

    /// <summary>Whether the mapping has translated a cell.</summary>
    public bool IsTranslated(int column) => _kinds[column] == CellKind.Translated;

    /// <summary>Whether a cell is a date of a workbook, which is in EDTF.</summary>
    public bool IsDate(int column) => _kinds[column] == CellKind.Date;

    /// <summary>A cell as the table has it, before it was translated.</summary>
    public string Original(int column) => _original[column];

    // A number alone does not count, since a column of numbers may have it too.
    private string RowKey => Invariant($"row-{Number}");

    /// <summary>A cell without blanks around it, before it was translated.</summary>
    public string Untranslated(int column) => WithoutGuard(_original[column]).Trim();

    public void Clear()
    {
        IsHashtags = false;
        _original.AsSpan().Fill("");
        _cells.AsSpan().Fill("");
        _verbatim.AsSpan().Fill("");
        _figures.AsSpan().Clear();
        _kinds.AsSpan().Clear();
    }

    /// <summary>Sets a cell as the table has it.</summary>
    public void Set(int column, string text)
    {
        _original[column] = text;
        text = WithoutGuard(text);
        _cells[column] = text.Trim();
        _verbatim[column] = text;
    }

    /// <summary>Sets a cell to a number as JSON writes it.</summary>
    public void SetNumber(int column, string number)
    {
        Set(column, number);
        _kinds[column] = CellKind.Number;
    }

    /// <summary>Sets a cell to a date of a workbook, in EDTF.</summary>
    public void SetDate(int column, string date)
    {
        Set(column, date);
        _kinds[column] = CellKind.Date;
    }

    /// <summary>Sets the figure of a cell.</summary>
    public void SetFigure(int column, string figure) => _figures[column] = figure;

    /// <summary>Sets a cell to its translation.</summary>
    public void Translate(int column, string text)
    {
        _kinds[column] = CellKind.Translated;
        _cells[column] = text;
        _verbatim[column] = text;
    }

    public bool IsBlank => Array.TrueForAll(_cells, cell => cell.Length == 0);

    // Spreadsheets read a cell that begins with one of these signs as a formula, unless an apostrophe precedes it.
    private static string WithoutGuard(string text) => FormulaGuard.IsGuarded(text) ? text[1..] : text;

    private enum CellKind : byte
    {
        Written,
        Number,
        Date,
        Translated,
    }
}
