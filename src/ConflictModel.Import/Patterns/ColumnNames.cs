namespace ConflictModel.Import;

/// <summary>The columns that a mapping names, each by a number: its position in the cells of a <see cref="TableRow"/>.</summary>
internal sealed class ColumnNames
{
    /// <summary>The cell of the series column at hand: <c>{@value}</c>.</summary>
    public const int Value = -1;

    /// <summary>The name of the series column at hand: <c>{@series}</c>.</summary>
    public const int Series = -2;

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a column; it gets one where it has none.</summary>
    public int Of(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _names.Count;
            _numbers.Add(name, number);
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The number of a column; -1 where the mapping does not name it.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);
}
