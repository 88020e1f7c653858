namespace ConflictModel.Import;

/// <summary>The columns that a mapping names, each by a number: its position in the cells of a <see cref="TableRow"/>.</summary>
internal sealed class ColumnNames
{
    /// <summary>The cell of the current series column: <c>{@value}</c>.</summary>
    public const int Value = -1;

    /// <summary>The name of the current series column: <c>{@series}</c>.</summary>
    public const int Series = -2;

    /// <summary>A key of the row itself: <c>{@row}</c>.</summary>
    public const int Row = -3;

    private const char Joint = '.';

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = [];

    // For a column "a.b.c": "a" and "a.b".
    private readonly HashSet<string> _holders = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a column; it is assigned if it has none.</summary>
    public int Of(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _names.Count;
            _numbers.Add(name, number);
            _names.Add(name);
            for (var end = name.IndexOf(Joint, StringComparison.Ordinal); end >= 0; end = name.IndexOf(Joint, end + 1))
            {
                _holders.Add(name[..end]);
            }
        }

        return number;
    }

    /// <summary>The number of a column; -1 if the mapping does not name it.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>Whether the member at a path has members or items that are columns.</summary>
    public bool HasWithin(string path) => _holders.Contains(path);

    /// <summary>The path of a member within another.</summary>
    public static string Within(string parent, string member) => parent.Length == 0 ? member : $"{parent}{Joint}{member}";
}
