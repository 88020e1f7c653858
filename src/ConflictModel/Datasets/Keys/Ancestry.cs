namespace ConflictModel;

/// <summary>The nesting of entities by integer key, through any number of parents.</summary>
internal sealed class Ancestry
{
    /// <summary>
    /// The maximum number of entities that an entity may be within. Real hierarchies have a few dozen levels; without a limit, a chain of
    /// 100,000 parents would take 20 GB.
    /// </summary>
    public const int Limit = 1000;

    private readonly int[][] _ancestors;

    private Ancestry(int[][] ancestors) => _ancestors = ancestors;

    public static Ancestry Of<T>(EntityTable<T> table)
        where T : INestedEntity<T> => new(Relation.Of(table, entity => entity.Parents).Closure(Limit, out _));

    /// <summary>The number of entities.</summary>
    public int Count => _ancestors.Length;

    /// <summary>The keys of all that an entity is within, itself left out, in ascending order.</summary>
    public ReadOnlySpan<int> AncestorsOf(int key) => _ancestors[key];

    /// <summary>The keys of all that are within each entity, itself left out.</summary>
    public int[][] Descendants()
    {
        var lists = new List<int>?[_ancestors.Length];
        for (var key = 0; key < lists.Length; key++)
        {
            foreach (var ancestor in _ancestors[key])
            {
                (lists[ancestor] ??= []).Add(key);
            }
        }

        return Array.ConvertAll(lists, list => list?.ToArray() ?? []);
    }

    /// <summary>Determines whether an entity is another, or within it.</summary>
    public bool IsWithin(int key, int other) => key == other || Array.BinarySearch(_ancestors[key], other) >= 0;
}
