namespace ConflictModel.Import;

/// <summary>
/// The columns that an import expects of a table, compared with those that it has: missing columns, and columns that the mapping does not
/// read.
/// </summary>
internal sealed class TableColumns(MappingDocument mapping, IReadOnlySet<int> required, bool needsSeries)
{
    private readonly OrderedDictionary<string, int> _unread = [];
    private HashSet<int> _met = [];

    public ColumnNames Names => mapping.Columns;

    /// <summary>The columns of series that the table does not have.</summary>
    public IEnumerable<string> Absent => Lacking(mapping.SeriesColumns);

    /// <summary>
    /// The columns that are neither read nor ignored. Columns without a name, as spreadsheets may leave them, count only if they have
    /// values.
    /// </summary>
    public IEnumerable<(string Name, int Cells)> Unread => _unread
        .Where(column => column.Key.Length == 0 ? column.Value > 0 : !mapping.Ignores(column.Key))
        .Select(column => (column.Key, column.Value));

    /// <summary>The columns of the table, starting with those that are read.</summary>
    public IEnumerable<string> Present =>
        Names.Names.Where((_, column) => _met.Contains(column)).Concat(_unread.Keys.Where(name => name.Length > 0));

    /// <summary>
    /// The required columns that the table does not have. For a mapping with only series, at least one column is required.
    /// </summary>
    public List<string> Missing
    {
        get
        {
            var missing = Lacking(Enumerable.Range(0, Names.Names.Count).Where(required.Contains)).ToList();
            return missing.Count == 0 && needsSeries && mapping.Claims.All(claim => claim.Series.Count > 0) && !mapping.SeriesColumns.Any(
                _met.Contains)
                ? [.. Absent]
                : missing;
        }
    }

    /// <summary>The required columns.</summary>
    public IEnumerable<string> Required =>
        Enumerable.Range(0, Names.Names.Count).Where(required.Contains).Select(column => Names.Names[column]);

    /// <summary>Notes that the table has a column that is read.</summary>
    public void Meet(int column) => _met.Add(column);

    /// <summary>Notes a column that is not read, with its number of cells that are not blank.</summary>
    public void Pass(string name, int cells)
    {
        if (!_unread.TryAdd(name, cells))
        {
            _unread[name] += cells;
        }
    }

    public bool IsBlank(string cell) => cell.AsSpan().Trim().Length == 0 || mapping.Blank.Contains(cell.Trim());

    private IEnumerable<string> Lacking(IEnumerable<int> columns) =>
        columns.Where(column => !_met.Contains(column)).Select(column => Names.Names[column]);
}
