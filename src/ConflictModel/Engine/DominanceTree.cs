using System.Numerics;

namespace ConflictModel.Engine;

/// <summary>
/// Claims of one scope, to be asked for the strongest opponent of a claim: the one with the lowest value whose days are in a box, and that
/// passes a test.
/// </summary>
/// <remarks>
/// A balanced tree over buckets of claims in order of their starts; each node knows the lowest value and the bounds of the days below it.
/// The search opens nodes by their lowest value first, so that the first claim that passes is the answer: usually after a few steps. Ties
/// are broken by the rank of the claim's id, never by the order of the input.
/// </remarks>
internal sealed partial class DominanceTree
{
    private const int Mixed = int.MinValue;
    private const int Bucket = 8;

    private readonly Item[] _items;
    private readonly Node[] _nodes;
    private readonly int _leaves;

    public DominanceTree(Item[] items)
    {
        // Among equal starts by value: then a node holds neighbours in value, which the bounds on possible values cut off.
        Array.Sort(
            items,
            static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start)
                : a.Value != b.Value ? a.Value.CompareTo(b.Value)
                : a.Rank.CompareTo(b.Rank));
        _items = items;
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (items.Length + Bucket - 1) / Bucket));
        _nodes = new Node[2 * _leaves];
        for (var leaf = 0; leaf < _leaves; leaf++)
        {
            var node = Node.Empty;
            foreach (ref readonly var item in BucketAt(leaf))
            {
                node = Node.Join(node, Node.Of(item));
            }

            _nodes[_leaves + leaf] = node;
        }

        for (var i = _leaves - 1; i > 0; i--)
        {
            _nodes[i] = Node.Join(_nodes[2 * i], _nodes[(2 * i) + 1]);
        }
    }

    /// <summary>The strongest opponent in the box that passes, as its local number; -1 if there is none.</summary>
    public int Strongest<TTest>(in Query query, in TTest test, PriorityQueue<int, (double Value, int Rank)> open)
        where TTest : struct, IOpponentTest
    {
        open.Clear();
        Open(1, query, open);
        while (open.TryDequeue(out var next, out _))
        {
            if (next < 0)
            {
                var local = _items[~next].Local;
                if (test.Passes(local))
                {
                    return local;
                }
            }
            else if (next < _leaves)
            {
                Open(2 * next, query, open);
                Open((2 * next) + 1, query, open);
            }
            else
            {
                OpenBucket(next - _leaves, query, open);
            }
        }

        return -1;
    }

    private ReadOnlySpan<Item> BucketAt(int leaf)
    {
        var start = Math.Min(leaf * Bucket, _items.Length);
        return _items.AsSpan(start, Math.Min(Bucket, _items.Length - start));
    }

    private void Open(int index, in Query query, PriorityQueue<int, (double Value, int Rank)> open)
    {
        ref readonly var node = ref _nodes[index];
        if (node.Value < query.Limit && node.MayBeIn(query.Box) && query.Counts.Meets(node.Counts) && !IsHopeless(node, query))
        {
            open.Enqueue(index, (node.Value, node.Rank));
        }
    }

    private void OpenBucket(int leaf, in Query query, PriorityQueue<int, (double Value, int Rank)> open)
    {
        var bucket = BucketAt(leaf);
        for (var i = 0; i < bucket.Length; i++)
        {
            ref readonly var item = ref bucket[i];
            if (item.Value < query.Limit && query.Box.Contains(item) && query.Counts.Meets(item.Count)
                && !IsHopeless(Node.Of(item), query))
            {
                open.Enqueue(~((leaf * Bucket) + i), (item.Value, item.Rank));
            }
        }
    }

    // Where it is known of all claims below a node what the test will say.
    private static bool IsHopeless(in Node node, in Query query)
    {
        if (query.IsBeside)
        {
            return query.Origin >= 0 && node.Origin == query.Origin;
        }

        // Pairs of one origin, scope and period are revisions, which no family that is searched for has.
        var isSameKey = query.Key >= 0 && node.Key == query.Key;
        if (OrderFamilies.IsWithinScope(query.Family) && isSameKey && query.Origin >= 0 && node.Origin == query.Origin)
        {
            return true;
        }

        if (!query.IsDecidedByDays)
        {
            return false;
        }

        return query.Verdict == Verdict.Contradiction
            ? query.IsMoment && node.AreMoments && node.Key != Mixed && !isSameKey
            : (isSameKey || (query.IsExact && node.AreExact)) && node.MostPossible < query.LeastPossible && query.AreInOrder(node.Counts);
    }
}
