namespace ConflictModel.Import;

/// <summary>
/// Finds the header of a sheet: the row near the top with the most column names, and the row above or below that belongs to it.
/// </summary>
internal static class HeaderFinder
{
    private const int SoughtRows = 30;
    private const int MaxNameLength = 80;

    /// <summary>The table of a sheet.</summary>
    /// <param name="rows">Its rows that are not blank.</param>
    /// <returns>The table; null if it has no header, or no rows below it.</returns>
    public static SampleTable? Find(IReadOnlyList<SampleRow> rows)
    {
        var best = -1;
        var bestScore = 0;
        for (var i = 0; i < Math.Min(rows.Count, SoughtRows); i++)
        {
            if (Score(rows[i]) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best < 0)
        {
            return null;
        }

        var (first, count) = (best, 1);
        if (best > 0 && rows[best - 1].Line == rows[best].Line - 1 && IsGroups(rows[best - 1], rows[best]))
        {
            (first, count) = (best - 1, 2);
        }
        else if (best + 1 < rows.Count && rows[best + 1].Line == rows[best].Line + 1 && IsLower(rows[best], rows[best + 1]))
        {
            count = 2;
        }

        var names = SheetHeader.NamesOf([.. rows.Skip(first).Take(count).Select(row => row.Cells)]);
        return new()
        {
            Names = names,
            Rows = [.. rows.Skip(first + count)],
            HeaderRow = rows[first].Line,
            HeaderRows = count,
        };
    }

    /// <summary>How much a row looks like a header: known names count most, other texts a little.</summary>
    private static int Score(SampleRow row)
    {
        var texts = Texts(row);
        if (texts.Count < 2 || row.Cells.Any(cell => cell.Kind != SheetCellKind.Text && !cell.IsBlank) || row.Cells.Any(IsValue))
        {
            return 0;
        }

        return (4 * Known(texts)) + Math.Min(texts.Count, 20);
    }

    /// <summary>Whether a row groups the columns of the header below it.</summary>
    private static bool IsGroups(SampleRow upper, SampleRow header)
    {
        var texts = Texts(upper);
        return !upper.Cells.Any(IsValue) && texts.Count < Texts(header).Count && (
            texts.Count > 1 || upper.Cells.Count(cell => cell is { IsSpread: true, IsBlank: false }) is > 0 and var spread
                && spread < header.Cells.Length - 1);
    }

    /// <summary>Whether a row has the lower texts of a header: short ones, mostly known, below some of its columns.</summary>
    private static bool IsLower(SampleRow header, SampleRow lower)
    {
        var texts = Texts(lower);
        return texts.Count > 0 && texts.Count < Math.Max(2, Texts(header).Count + 1)
            && lower.Cells.All(cell => cell.IsBlank || cell.Kind == SheetCellKind.Text) && !lower.Cells.Any(IsValue)
            && 2 * Known(texts) > texts.Count && (header.Cells.Any(cell => cell.IsSpread) || HasBlankAbove(header, lower));
    }

    // If cells are not merged, the text of a group is only above its first column.
    private static bool HasBlankAbove(SampleRow header, SampleRow lower) => lower.Cells.Index().Any(
        cell => !cell.Item.IsBlank && (cell.Index >= header.Cells.Length || header.Cells[cell.Index].IsBlank));

    private static List<string> Texts(SampleRow row) => [.. row.Cells
        .Where(cell => !cell.IsBlank && !cell.IsSpread && cell.Text.Length <= MaxNameLength)
        .Select(cell => cell.Text)];

    private static int Known(List<string> texts) =>
        texts.Count(text => ColumnWords.All.Any(words => ColumnName.Of(text, [words]).Concepts.Count > 0));

    private static bool IsValue(SheetCell cell) =>
        cell.Kind != SheetCellKind.Text || CellShape.IsNumber(cell.Text) || CellShape.IsAddress(cell.Text)
            || DateShape.NotationsOf(cell.Text).Count > 0;
}
