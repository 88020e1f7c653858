namespace ConflictModel.Import;

/// <summary>Translates cells by the mapping: blanks, values, dates.</summary>
internal sealed class RowTranslator(MappingDocument mapping)
{
    private readonly IReadOnlyList<(int Column, NamedKind Kind)> _named = NamedColumns.Of(mapping);


    /// <summary>Whether the mapping skips the row.</summary>
    public bool IsSkipped(TableRow row) => row.IsBlank || mapping.Skip.Contains(row);

    /// <summary>Translates the cells; a date that cannot be read refuses the row.</summary>
    public void Translate(TableRow row, Action<int, string> refuse)
    {
        TranslateValues(row);
        TranslateWorkbookDates(row);
        foreach (var (column, dates) in mapping.Dates)
        {
            var cell = row.Cell(column);
            if (cell.Length == 0 || row.IsTranslated(column) || row.IsDate(column))
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

        foreach (var (column, kind) in _named)
        {
            if (row.Cell(column) is { Length: > 0 } cell && mapping.Aliases.NameOf(kind, cell) is var name && name != cell)
            {
                row.Translate(column, name);
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

    /// <summary>Removes the times of day from dates of a workbook, unless the mapping asks for them.</summary>
    private void TranslateWorkbookDates(TableRow row)
    {
        for (var column = 0; column < mapping.Columns.Names.Count; column++)
        {
            if (row.IsDate(column) && !mapping.Times.Contains(column))
            {
                row.SetDate(column, EdtfDates.WithoutTime(row.Cell(column)));
            }
        }
    }
}
