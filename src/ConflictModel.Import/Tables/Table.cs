namespace ConflictModel.Import;

/// <summary>A table that is read row by row; what is wrong with it is a problem, and the rows that can be read are read.</summary>
internal abstract class Table(TableColumns columns) : IDisposable
{
    /// <summary>The columns that the mapping names, and those that the table has.</summary>
    public TableColumns Columns => columns;

    /// <summary>No row is longer, so that a quote that is never closed does not fill the memory.</summary>
    protected const int MaxRowSize = 1 << 20;

    /// <summary>Finds the columns; false if the table cannot be used, and a problem then says why.</summary>
    public abstract bool Open();

    /// <summary>Moves to the next row; false at the end. A row that cannot be read gives its fault, and has no cells.</summary>
    public abstract bool Read(TableRow row, out string? fault);

    public abstract void Dispose();

    protected static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{Shown.Text(name)}'"));
}
