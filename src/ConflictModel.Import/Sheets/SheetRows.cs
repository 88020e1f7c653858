namespace ConflictModel.Import;

/// <summary>The rows of a sheet, before it is known which of them are the header.</summary>
internal abstract class SheetRows : IDisposable
{
    /// <summary>The cells of the current row; blank cells of the last columns may be missing.</summary>
    public IReadOnlyList<SheetCell> Cells => List;

    /// <summary>The number of the row in a workbook, and of its line in a text file, from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>The error of the row; null if there is none.</summary>
    public string? Fault { get; protected set; }

    /// <summary>Whether every row must have as many cells as the header.</summary>
    public virtual bool IsRagged => false;

    /// <summary>Whether all cells of the current row are blank.</summary>
    public bool IsBlank => Fault is null && List.TrueForAll(cell => cell.IsBlank);

    protected List<SheetCell> List { get; } = [];

    /// <summary>Moves to the next row; false at the end.</summary>
    /// <exception cref="SheetException">The rest cannot be read.</exception>
    public abstract bool Read();

    public virtual void Dispose()
    {
    }
}
