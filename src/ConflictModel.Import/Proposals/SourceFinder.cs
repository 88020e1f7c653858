namespace ConflictModel.Import;

/// <summary>Finds the separators of several sources in one cell.</summary>
internal static class SourceFinder
{
    private static readonly string[] Sure = [";", "\n", " / ", " | ", " + ", " & "];
    private static readonly string[] Unsure = [",", "/"];

    /// <summary>The separators; none if every cell has one source.</summary>
    public static List<string> Separators(IEnumerable<ProposedColumn> columns)
    {
        var cells = columns.SelectMany(column => column.Profile.Counts.Keys).ToList();
        var separators = Sure.Where(sign => cells.Exists(cell => Parts(cell, sign) > 1)).ToList();
        var alone = cells.Select(ColumnText.Plain).ToHashSet();
        foreach (var sign in Unsure.Where(sign => !separators.Contains($" {sign} ")))
        {
            // A comma may be part of a name: it is a separator only if every part is a source elsewhere, or names a medium or an authority.
            var divided = cells.Where(cell => Parts(cell, sign) > 1).ToList();
            if (divided.Count > 0
                && divided.TrueForAll(cell => cell.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .All(part => alone.Contains(ColumnText.Plain(part)) || CellWords.HaveBody(part))))
            {
                separators.Add(sign);
            }
        }

        return separators;
    }

    private static int Parts(string cell, string sign) =>
        cell.Split(sign, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
}
