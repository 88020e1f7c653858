namespace ConflictModel.Import;

/// <summary>Translates cells by the mapping: blanks, values, dates.</summary>
internal sealed class RowTranslator(MappingDocument mapping)
{
    /// <summary>Whether the mapping skips the row.</summary>
    public bool IsSkipped(TableRow row) => row.IsBlank || mapping.Skip.Contains(row);

    /// <summary>Translates the cells; a date that cannot be read refuses the row.</summary>
    public void Translate(TableRow row, Action<int, string> refuse)
    {
        TranslateValues(row);
        foreach (var (column, dates) in mapping.Dates)
        {
            var cell = row.Cell(column);
            if (cell.Length == 0 || row.IsTranslated(column))
            {
                continue;
            }

            if (dates.Read(cell, out var fault) is { } date)
            {
                row.Translate(column, date);
            }
            else
            {
                refuse(column, fault!);
            }
        }
    }

    /// <summary>Replaces the cells that have a translation, and those that are blank.</summary>
    public void TranslateValues(TableRow row)
    {
        foreach (var (column, values) in mapping.Values)
        {
            if (values.TryGetValue(row.Cell(column), out var value))
            {
                row.Translate(column, value);
            }
        }

        for (var column = 0; mapping.Blank.Count > 0 && column < mapping.Columns.Names.Count; column++)
        {
            if (!row.IsTranslated(column) && mapping.Blank.Contains(row.Cell(column)))
            {
                row.Translate(column, "");
            }
        }
    }
}
