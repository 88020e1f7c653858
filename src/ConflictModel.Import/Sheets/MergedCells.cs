using ExcelDataReader;

namespace ConflictModel.Import;

/// <summary>The merged cells of a sheet: all cells of a range have the value of the first one.</summary>
internal sealed class MergedCells
{
    private readonly List<CellRange> _ranges;
    private readonly Dictionary<CellRange, SheetCell> _values = [];
    private int _next;
    private readonly List<CellRange> _open = [];

    public MergedCells(IEnumerable<CellRange> ranges) => _ranges = [.. ranges.OrderBy(range => range.FromRow)];

    /// <summary>Fills the merged cells of a row; rows must be given in order.</summary>
    public void Apply(int row, List<SheetCell> cells)
    {
        while (_next < _ranges.Count && _ranges[_next].FromRow <= row)
        {
            _open.Add(_ranges[_next++]);
        }

        foreach (var range in _open)
        {
            if (row == range.FromRow)
            {
                _values[range] = range.FromColumn < cells.Count ? cells[range.FromColumn] : SheetCell.Blank;
            }

            var value = _values.GetValueOrDefault(range, SheetCell.Blank);
            for (var column = range.FromColumn; column <= range.ToColumn && column < cells.Count; column++)
            {
                cells[column] = value with { IsSpread = column > range.FromColumn };
            }
        }

        _open.RemoveAll(range => range.ToRow <= row);
    }
}
