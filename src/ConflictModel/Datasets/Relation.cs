namespace ConflictModel;

/// <summary>
/// A relation between records, by position: which parents each has, which claim each corrects. All walks are without recursion and take
/// time in proportion to the relation.
/// </summary>
internal sealed class Relation
{
    private readonly int[][] _next;

    private Relation(int[][] next) => _next = next;

    /// <summary>The relation of records of which an id may be duplicated (the first is used) or missing (ignored).</summary>
    public static Relation Of<T>(IReadOnlyList<T> records, Func<T, IEnumerable<EntityId<T>>> next)
        where T : IIdentified<T>
    {
        var positions = new Dictionary<EntityId<T>, int>(records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            positions.TryAdd(records[i].Id, i);
        }

        var all = new int[records.Count][];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = [.. next(records[i]).Select(id => positions.GetValueOrDefault(id, -1)).Where(position => position >= 0)];
        }

        return new(all);
    }

    /// <summary>Cycles of which no two share a record, each in the order of its steps; none only where there is no cycle at all.</summary>
    public List<int[]> Cycles()
    {
        var cycles = new List<int[]>();
        var reported = new bool[_next.Length];
        Walk((path, repeated) =>
        {
            // Back along the path to where the step leads. Records that lead into a reported cycle are not reported; so no record is
            // visited twice.
            for (var start = path.Count - 1; !reported[path[start]]; start--)
            {
                reported[path[start]] = true;
                if (path[start] == repeated)
                {
                    cycles.Add([.. path[start..]]);
                    return;
                }
            }
        });
        return cycles;
    }

    /// <summary>All that each record leads to through any number of steps, in ascending order. There must be no cycle.</summary>
    /// <param name="limit">To how many a record may lead.</param>
    /// <param name="beyond">The first record that leads to more, and is given none instead; -1 if there is none.</param>
    public int[][] Closure(int limit, out int beyond)
    {
        var closure = new int[_next.Length][];
        var exceeding = -1;
        Walk(done: position =>
        {
            var reached = new HashSet<int>(_next[position]);
            foreach (var step in _next[position])
            {
                reached.UnionWith(closure[step]);
                if (reached.Count > limit)
                {
                    exceeding = exceeding < 0 ? position : exceeding;
                    reached.Clear();
                    break;
                }
            }

            closure[position] = [.. reached.Order()];
        });
        beyond = exceeding;
        return closure;
    }

    /// <summary>
    /// Visits each record once, depth first, and reports each step back onto the current path, and each record after all that it leads to.
    /// </summary>
    private void Walk(Action<List<int>, int>? repeated = null, Action<int>? done = null)
    {
        var taken = new int[_next.Length];
        var isDone = new bool[_next.Length];
        var path = new List<int>();
        for (var start = 0; start < _next.Length; start++)
        {
            Enter(start);
            while (path.Count > 0)
            {
                var at = path[^1];
                if (taken[at] <= _next[at].Length)
                {
                    Enter(_next[at][taken[at]++ - 1]);
                    continue;
                }

                isDone[at] = true;
                path.RemoveAt(path.Count - 1);
                done?.Invoke(at);
            }
        }

        // A record that was entered has taken one more than its steps, so that 0 means: not met yet.
        void Enter(int position)
        {
            if (taken[position] == 0)
            {
                taken[position] = 1;
                path.Add(position);
            }
            else if (!isDone[position])
            {
                repeated?.Invoke(path, position);
            }
        }
    }
}
