namespace ConflictModel.Import;

/// <summary>Determines how the numbers of all columns of figures are written, if they share one format.</summary>
internal static class NumbersFinder
{
    private const string Plain = "1234.5";

    /// <summary>The number 1234.5 in the format of the table; null if the cells do not decide it.</summary>
    public static string? Find(IEnumerable<ProposedColumn> columns)
    {
        var all = DigitConvention.Any;
        var hasSigns = false;
        foreach (var text in columns.Where(column => column.Role == ColumnRole.Figure)
            .SelectMany(column => column.Profile.Counts.Keys.Where(text => !column.Profile.Typed.Contains(text))))
        {
            var cell = FigureCell.Read(text);
            if (cell is { HasSigns: true, Conventions: not 0 })
            {
                all &= cell.Conventions;
                hasSigns = true;
            }
        }

        var left = DigitConvention.In(all).ToList();
        return !hasSigns ? Plain : left.Count == 1 ? left[0].ToString() : null;
    }
}
