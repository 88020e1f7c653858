namespace ConflictModel.Import;

/// <summary>
/// Makes the events of rows, with their periods and places. The first row that gives one decides; a different value in a later row is a
/// hint, since the figure is still about the same event.
/// </summary>
internal sealed class EventMaker(Registries registries)
{
    /// <summary>The id of the row's event; empty if it has none, or the row is refused.</summary>
    public string Make(EntityPattern pattern, RowContext row, string path)
    {
        var id = registries.Events.Resolve(pattern, row, path);
        if (id.Length > 0 && !row.IsRefused && registries.Events.MadeOf(id) is { } made)
        {
            AddPeriod(made, pattern, row, $"{path}.period");
            AddPlace(made, pattern, row, $"{path}.place");
        }

        return id;
    }

    private static void AddPeriod(MadeEntity made, EntityPattern pattern, RowContext row, string path)
    {
        if (pattern.Period?.Fill(row.Cells) is not { Length: > 0 } period || period == made.Period)
        {
            return;
        }

        if (made.Period.Length > 0)
        {
            row.Hint(path, pattern.Period.Columns, Other(made, period, made.Period, made.RowsOf.Period));
            return;
        }

        if (!UncertainPeriod.TryParse(period, null, out _))
        {
            row.Refuse(path, pattern.Period.Columns,
                $"'{Shown.Text(period)}' is not a date; it must be one such as 2024-03-17 or 2024-03.");
            return;
        }

        (made.Period, made.RowsOf) = (period, (row.Cells.Number, made.RowsOf.Place));
        row.OnRefused(() => made.Period = "");
    }

    private void AddPlace(MadeEntity made, EntityPattern pattern, RowContext row, string path)
    {
        if (pattern.Place is null || registries.Places.Resolve(pattern.Place, row, path) is not { Length: > 0 } place
            || place == made.Place)
        {
            return;
        }

        if (made.Place.Length > 0)
        {
            row.Hint(path, pattern.Place.Columns, Other(made, place, made.Place, made.RowsOf.Place));
            return;
        }

        (made.Place, made.RowsOf) = (place, (made.RowsOf.Period, row.Cells.Number));
        row.OnRefused(() => made.Place = "");
    }

    private static string Other(MadeEntity made, string found, string kept, int row) =>
        Invariant($"The event '{Shown.Text(made.Names[0])}' has '{Shown.Text(found)}' here ")
            + Invariant($"and '{Shown.Text(kept)}' in row {row}; that is kept. ")
            + "If these are two events, they must have different names.";
}
