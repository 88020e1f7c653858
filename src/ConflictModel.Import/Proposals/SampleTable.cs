namespace ConflictModel.Import;

/// <summary>A table as it is looked at to propose a mapping: all of its rows, with names for its columns.</summary>
internal sealed record SampleTable
{
    /// <summary>The names of the columns.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The rows below the header that are not blank, each with its line and its cells.</summary>
    public required IReadOnlyList<SampleRow> Rows { get; init; }

    /// <summary>The first row of the header; 0 where the table has none, as JSON.</summary>
    public int HeaderRow { get; init; }

    /// <summary>How many rows the header has.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Where the rows of a JSON document are; null where they are its outermost list.</summary>
    public string? RowsPath { get; init; }

    /// <summary>Whether the table is JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>The cells of a column.</summary>
    public IEnumerable<SheetCell> Column(int column) => Rows.Select(row => row[column]);
}

/// <summary>A row that is looked at.</summary>
internal sealed record SampleRow(int Line, SheetCell[] Cells)
{
    /// <summary>
    /// Whether it is a row of totals: its first cell says so, and where that says more than the word, all others are numbers or blank.
    /// </summary>
    public bool IsTotal => FirstText is { } text && (CellWords.AreTotal(text)
        || (CellWords.HaveTotal(text)
            && Cells.All(cell => cell.IsBlank || cell.IsSpread || cell.Text.Trim() == text || CellShape.IsNumber(cell.Text))));

    private string? FirstText => Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()).FirstOrDefault();

    /// <summary>A cell; blank where the row ends before it, and where it only continues a merged cell to its left.</summary>
    public SheetCell this[int column] => column < Cells.Length && !Cells[column].IsSpread ? Cells[column] : SheetCell.Blank;
}
