namespace ConflictModel.Import;

/// <summary>Keeps the rows of a sheet in memory, each text once.</summary>
internal static class SampleRows
{
    // After so many rows, long texts are cut: more characters add no information about their column.
    private const int WholeRows = 5000;
    private const int MaxLength = 200;
    private const int MaxDistinct = 1 << 20;

    /// <summary>Reads all rows.</summary>
    /// <exception cref="SheetException">They cannot be read.</exception>
    public static List<SampleRow> Of(SheetRows rows)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = new List<SampleRow>();
        while (rows.Read())
        {
            if (rows.Fault is null && !rows.IsBlank)
            {
                all.Add(new(rows.Line, [.. rows.Cells.Select(cell => cell with { Text = Kept(cell.Text) })]));
            }
        }

        return all;

        string Kept(string text)
        {
            text = text.Length > MaxLength && all.Count >= WholeRows ? text[..MaxLength] : text;
            if (texts.TryGetValue(text, out var known))
            {
                return known;
            }

            if (texts.Count < MaxDistinct)
            {
                texts.Add(text, text);
            }

            return text;
        }
    }
}
