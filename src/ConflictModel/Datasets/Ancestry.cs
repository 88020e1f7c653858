namespace ConflictModel;

/// <summary>Which entity is within which, by integer key, through any number of parents.</summary>
internal sealed class Ancestry
{
    private readonly int[][] _ancestors;

    private Ancestry(int[][] ancestors) => _ancestors = ancestors;

    public static Ancestry Of<T>(EntityTable<T> table)
        where T : INestedEntity<T>
    {
        var ancestors = new int[table.Count][];
        var pending = new Stack<int>();
        for (var i = 0; i < ancestors.Length; i++)
        {
            // Depth first without recursion: a key stays on the stack until its parents are done.
            pending.Push(i);
            while (pending.TryPeek(out var key))
            {
                var waiting = false;
                foreach (var parent in table[key].Parents)
                {
                    var parentKey = table.KeyOf(parent);
                    if (ancestors[parentKey] is null)
                    {
                        pending.Push(parentKey);
                        waiting = true;
                    }
                }

                if (!waiting)
                {
                    pending.Pop();
                    ancestors[key] ??= Gather(table, key, ancestors);
                }
            }
        }

        return new(ancestors);
    }

    /// <summary>The keys of all that an entity is within, itself left out, in ascending order.</summary>
    public ReadOnlySpan<int> AncestorsOf(int key) => _ancestors[key];

    /// <summary>Whether an entity is another, or within it.</summary>
    public bool IsWithin(int key, int other) => key == other || Array.BinarySearch(_ancestors[key], other) >= 0;

    private static int[] Gather<T>(EntityTable<T> table, int key, int[][] ancestors)
        where T : INestedEntity<T>
    {
        var all = new SortedSet<int>();
        foreach (var parent in table[key].Parents)
        {
            var parentKey = table.KeyOf(parent);
            all.Add(parentKey);
            all.UnionWith(ancestors[parentKey]);
        }

        return [.. all];
    }
}
