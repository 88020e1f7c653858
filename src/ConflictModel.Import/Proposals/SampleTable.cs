namespace ConflictModel.Import;

/// <summary>A table for proposing a mapping: all of its rows, with the names of its columns.</summary>
internal sealed record SampleTable
{
    /// <summary>The names of the columns.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The rows below the header that are not blank, each with its line and its cells.</summary>
    public required IReadOnlyList<SampleRow> Rows { get; init; }

    /// <summary>The first row of the header; 0 if the table has none, such as JSON.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The number of rows of the header.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Where the rows of a JSON document are; null if they are its outermost list.</summary>
    public string? RowsPath { get; init; }

    /// <summary>Whether the table is JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>The cells of a column.</summary>
    public IEnumerable<SheetCell> Column(int column) => Rows.Select(row => row[column]);
}

/// <summary>A row of such a table.</summary>
internal sealed record SampleRow(int Line, SheetCell[] Cells)
{
    /// <summary>
    /// Whether it is a row of totals: its first cell is a word for totals, or has one and all other cells are numbers or blank.
    /// </summary>
    public bool IsTotal => FirstText is { } text && (CellWords.AreTotal(text)
        || (CellWords.HaveTotal(text)
            && Cells.All(cell => cell.IsBlank || cell.IsSpread || cell.Text.Trim() == text || CellShape.IsNumber(cell.Text))));

    private string? FirstText => Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()).FirstOrDefault();

    /// <summary>A cell; blank if the row ends before it, or if it only continues a merged cell to its left.</summary>
    public SheetCell this[int column] => column < Cells.Length && !Cells[column].IsSpread ? Cells[column] : SheetCell.Blank;
}
