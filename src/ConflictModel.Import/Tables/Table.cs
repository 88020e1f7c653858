namespace ConflictModel.Import;

/// <summary>A table that is read row by row; errors are added to the problems, and all valid rows are read.</summary>
internal abstract class Table(TableColumns columns) : IDisposable
{
    /// <summary>The columns that the mapping names, and those that the table has.</summary>
    public TableColumns Columns => columns;

    /// <summary>The limit of the size of a row, so that a quote that is never closed does not fill the memory.</summary>
    protected const int MaxRowSize = 1 << 20;

    /// <summary>Finds the columns; false, with a problem, if the table cannot be used.</summary>
    public abstract bool Open();

    /// <summary>Moves to the next row; false at the end. A row that cannot be read has an error and no cells.</summary>
    public abstract bool Read(TableRow row, out string? fault);

    public abstract void Dispose();

    protected static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{Shown.Text(name)}'"));
}
