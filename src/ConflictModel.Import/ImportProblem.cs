namespace ConflictModel.Import;

/// <summary>
/// A problem that prevents a row of a table, or a whole table, from being imported; or, among the hints of a result, something that looks
/// wrong in an imported row.
/// </summary>
public sealed record ImportProblem
{
    /// <summary>
    /// The file and line, and the path: <c>$[10].figure</c> for a value made from the eleventh row, <c>$.claims[0].unit</c> for a text of
    /// the mapping.
    /// </summary>
    public required DatasetLocation Location { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The number of the row, from 1, without the header; 0 if the problem is one of the table or the mapping, so that nothing can be
    /// imported.
    /// </summary>
    public int Row { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The affected columns, in the order of the mapping; empty if the problem is one of the row or the table.</summary>
    public EquatableList<string> Columns { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The cells of <see cref="Columns"/>, unchanged.</summary>
    public EquatableList<string> Values { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The message, with the value and the expected one.</summary>
    public required string Message { get; init => field = Guard.NotBlank(value); }

    /// <summary>The location and the message: <c>strikes.csv:12: row 11, column killed_max = 'x': ...</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (Row == 0)
        {
            return $"{Location}: {Message}";
        }

        var cells = string.Join(", ", Columns.Zip(Values, (column, value) => $"{column} = '{Shown.Text(value)}'"));
        var columns = Columns.Count == 0 ? "" : Columns.Count == 1 ? $", column {cells}" : $", columns {cells}";
        return Invariant($"{Location.File}:{Location.Line}: row {Row}{columns}: {Message}");
    }
}
