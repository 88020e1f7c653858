using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Import;

/// <summary>Turns cells into what the mapping says that they stand for: blanks, values, dates.</summary>
internal sealed class RowTranslator(MappingDocument mapping)
{
    /// <summary>Whether the mapping passes the row over.</summary>
    public bool IsSkipped(TableRow row) => row.IsBlank || mapping.Skip.Contains(row);

    /// <summary>Translates the cells; a date that cannot be read refuses the row.</summary>
    public void Translate(TableRow row, Action<int, string> refuse)
    {
        for (var column = 0; column < mapping.Columns.Names.Count; column++)
        {
            var cell = row.Cell(column);
            if (mapping.Values.TryGetValue(column, out var values) && values.TryGetValue(cell, out var value))
            {
                row.Translate(column, value);
            }
            else if (mapping.Blank.Contains(cell))
            {
                row.Translate(column, "");
            }
            else if (cell.Length > 0 && mapping.Dates.TryGetValue(column, out var patterns))
            {
                if (Day(cell, patterns) is { } day)
                {
                    row.Translate(column, day);
                }
                else
                {
                    refuse(column, $"'{Shown.Text(cell)}' is not a date as the mapping expects it here; permitted is {string.Join(" or ", patterns.Select(pattern => pattern.Text))}.");
                }
            }
        }
    }

    private static string? Day(string cell, (string Text, IPattern<LocalDateTime> Pattern)[] patterns)
    {
        foreach (var (_, pattern) in patterns)
        {
            if (pattern.Parse(cell) is { Success: true } result)
            {
                return LocalDatePattern.Iso.Format(result.Value.Date);
            }
        }

        return null;
    }
}
