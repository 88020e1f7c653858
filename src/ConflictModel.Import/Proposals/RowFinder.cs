namespace ConflictModel.Import;

/// <summary>Finds the rows of totals, and the columns whose blank cells repeat the cell above.</summary>
internal sealed class RowFinder(SampleTable table, IReadOnlyList<ProposedColumn> columns)
{
    private const int MaxTotals = 50;

    /// <summary>By column, the cells of rows that are totals.</summary>
    public IReadOnlyDictionary<string, List<string>> Totals()
    {
        var totals = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var column = columns.FirstOrDefault(column => !row[column.Index].IsBlank);
            if (row.IsTotal && column is not null && row[column.Index].Text.Trim() is var text)
            {
                if (!totals.TryGetValue(column.Text, out var texts))
                {
                    totals.Add(column.Text, texts = []);
                }

                if (!texts.Contains(text) && texts.Count < MaxTotals)
                {
                    texts.Add(text);
                }
            }
        }

        return totals;
    }

    /// <summary>
    /// The columns of incidents, their days and places, whose value is only in the first of the rows that it applies to: many cells are
    /// blank although the rows have a figure or source, and no cell repeats the one above.
    /// </summary>
    public IReadOnlyList<string> FillDown()
    {
        var rows = table.Rows.Where(HasContent).ToList();
        return table.IsJson ? [] : [.. columns
            .Where(column => column.Role is ColumnRole.IncidentId or ColumnRole.IncidentName or ColumnRole.IncidentDate or ColumnRole.Place)
            .Where(column => IsFilledDown(column, rows))
            .Select(column => column.Text)];
    }

    private static bool IsFilledDown(ProposedColumn column, List<SampleRow> rows)
    {
        var blank = rows.Count(row => row[column.Index].IsBlank);
        var repeated = rows.Zip(rows.Skip(1)).Count(
            pair => !pair.First[column.Index].IsBlank && pair.First[column.Index].Text == pair.Second[column.Index].Text);
        return rows.Count > 2 && 4 * blank >= rows.Count && repeated == 0 && !rows[0][column.Index].IsBlank;
    }

    private bool HasContent(SampleRow row) =>
        columns.Any(column => column.Role is ColumnRole.Figure or ColumnRole.Publisher or ColumnRole.Link && !row[column.Index].IsBlank)
        && !row.IsTotal;
}
