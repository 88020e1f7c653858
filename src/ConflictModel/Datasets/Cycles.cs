namespace ConflictModel;

/// <summary>Finds cycles in a relation between ids, without recursion: a chain of a million is no deeper than one of two.</summary>
internal static class Cycles
{
    /// <summary>The cycles that are met from a start, each as its ids in order; what was visited is added to <paramref name="done"/>.</summary>
    public static IEnumerable<List<T>> From<T>(T start, Func<T, IEnumerable<T>> next, HashSet<T> done)
        where T : IEquatable<T>
    {
        var path = new List<T> { start };
        var onPath = new HashSet<T> { start };
        var pending = new Stack<IEnumerator<T>>();
        pending.Push(next(start).GetEnumerator());
        while (pending.TryPeek(out var children))
        {
            if (!children.MoveNext())
            {
                pending.Pop();
                done.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var child = children.Current;
            if (onPath.Contains(child))
            {
                yield return path[path.IndexOf(child)..];
            }
            else if (!done.Contains(child))
            {
                path.Add(child);
                onPath.Add(child);
                pending.Push(next(child).GetEnumerator());
            }
        }
    }
}
