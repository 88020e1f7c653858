namespace ConflictModel;

/// <summary>Which entity is within which, by integer key, through any number of parents.</summary>
internal sealed class Ancestry
{
    /// <summary>How many others an entity may be within. Real hierarchies have a few dozen levels; without a limit, a chain of 100,000 parents would take 20 GB.</summary>
    public const int Limit = 1000;

    private readonly int[][] _ancestors;

    private Ancestry(int[][] ancestors) => _ancestors = ancestors;

    public static Ancestry Of<T>(EntityTable<T> table)
        where T : INestedEntity<T> => new(Relation.Of(table, entity => entity.Parents).Closure(Limit, out _));

    /// <summary>The keys of all that an entity is within, itself left out, in ascending order.</summary>
    public ReadOnlySpan<int> AncestorsOf(int key) => _ancestors[key];

    /// <summary>Whether an entity is another, or within it.</summary>
    public bool IsWithin(int key, int other) => key == other || Array.BinarySearch(_ancestors[key], other) >= 0;
}
