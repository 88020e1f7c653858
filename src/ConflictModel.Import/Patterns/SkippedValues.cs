namespace ConflictModel.Import;

/// <summary>
/// Which rows are skipped, by the untranslated values of a column; a value that ends with * matches every value with that prefix.
/// </summary>
internal sealed class SkippedValues(IReadOnlyDictionary<int, IReadOnlyList<string>> byColumn)
{
    public static SkippedValues None { get; } = new(new Dictionary<int, IReadOnlyList<string>>());

    public IEnumerable<int> Columns => byColumn.Keys;

    public bool Contains(TableRow row)
    {
        foreach (var (column, values) in byColumn)
        {
            var cell = row.Untranslated(column);
            if (
                values.Any(
                    value => value.EndsWith('*')
                        ? cell.StartsWith(value.AsSpan(0, value.Length - 1), StringComparison.Ordinal)
                        : cell == value))
            {
                return true;
            }
        }

        return false;
    }
}
