namespace ConflictModel.Import;

/// <summary>
/// A second table with the same columns as the imported one: where it has a negative number, the count of that row corrects the previous
/// count.
/// </summary>
internal sealed class CorrectionTable
{
    private readonly HashSet<(string Key, int Column)> _lowered = [];
    private readonly IReadOnlyList<int> _key;

    private CorrectionTable(IReadOnlyList<int> key) => _key = key;

    /// <summary>Its columns that are not read.</summary>
    public EquatableList<UnreadColumn> Unread { get; private set; } = [];

    public static CorrectionTable Read(Table table, MappingDocument mapping, string? file, ImportProblems problems)
    {
        var corrections = new CorrectionTable(mapping.Corrections);
        var row = new TableRow(mapping.Columns.Names.Count);
        var context = new RowContext(row, file, mapping.Columns, problems);
        var translator = new RowTranslator(mapping);
        var series = mapping.SeriesColumns.ToList();
        if (!table.Open())
        {
            return corrections;
        }

        while (table.Read(row, out var fault))
        {
            context.Start();
            if (fault is not null)
            {
                context.Refuse("", [], fault);
                continue;
            }

            if (row.IsHashtags)
            {
                continue;
            }

            translator.Translate(row, (column, message) => context.Refuse("", [column], message));
            foreach (var column in series.Where(column => row.Cell(column).Length > 0))
            {
                if (Delta(row.Cell(column)) is not { } delta)
                {
                    context.Refuse(
                        "",
                        [column],
                        $"'{Shown.Text(row.Cell(column))}' is not a number; "
                            + "it must be what was added to the count or, below 0, subtracted from it.");
                }
                else if (delta < 0)
                {
                    corrections._lowered.Add((corrections.KeyOf(row), column));
                }
            }
        }

        corrections.Unread = ImportRun.Unread(table.Columns, file).ToEquatableList();
        return corrections;
    }

    /// <summary>
    /// The sign of the change of a count; null if it is not a number. Its magnitude is not used, so the number format does not matter.
    /// </summary>
    private static int? Delta(string cell)
    {
        var isBelow = cell is ['-' or '\u2212', ..];
        return FigureCell.Read(isBelow ? cell[1..] : cell) is not { IsNumber: true } number ? null
            : number.IsZero ? 0
            : isBelow ? -1
            : 1;
    }

    public bool Lowers(TableRow row, int column) => _lowered.Contains((KeyOf(row), column));

    private string KeyOf(TableRow row) => string.Join('\n', _key.Select(row.Cell));
}
