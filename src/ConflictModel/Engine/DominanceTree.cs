using System.Numerics;
using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Claims of one scope, to be asked for the strongest opponent of a claim: the one with the lowest value whose days lie in a box, and that
/// passes a test.
/// </summary>
/// <remarks>
/// A balanced tree over buckets of claims in order of their starts; each node knows the lowest value and the bounds of the days below it.
/// The search opens nodes by their lowest value first, so that the first claim that passes is the answer: usually after a few steps. Equal
/// values are told apart by the rank of the claim's id, never by the order of the input.
/// </remarks>
internal sealed class DominanceTree
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

    /// <summary>The strongest opponent in the box that passes, as its local number; -1 where there is none.</summary>
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
            if (item.Value < query.Limit && query.Box.Contains(item) && query.Counts.Meets(CountBox.Of(item.Count))
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

        // What one origin says of one scope and period is a revision, and not told of here.
        var isSameKey = query.Key >= 0 && node.Key == query.Key;
        if (query.IsOfOneScope && isSameKey && query.Origin >= 0 && node.Origin == query.Origin)
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

    /// <summary>What decides whether a claim in the box is an opponent.</summary>
    internal interface IOpponentTest
    {
        bool Passes(int local);
    }

    /// <summary>The days between which claims start and end.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Box(int FirstStart, int LastStart, int FirstEnd, int LastEnd)
    {
        public bool Contains(in Item item) =>
            item.Start >= FirstStart && item.Start <= LastStart && item.End >= FirstEnd && item.End <= LastEnd;
    }

    /// <summary>One claim in the tree. The value is what is to be low: the high end of a range, or the low end negated.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Item(
        int Local,
        int Rank,
        double Value,
        double Possible,
        int Start,
        int End,
        int Key,
        int Origin,
        bool IsExact,
        bool IsMoment,
        CountTime Count);

    /// <summary>
    /// What is asked for: claims in a box, with a value below one. Beside the box of those that overlap lie those that only independence
    /// makes possibly simultaneous.
    /// </summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Query(
        Verdict Verdict,
        Box Box,
        double Limit,
        double LeastPossible,
        int Key,
        int Origin,
        bool IsBeside,
        bool IsDecidedByDays,
        bool IsExact,
        bool IsMoment)
    {
        /// <summary>When the counts were known that are asked for, where the claims are counts of stretches that are over.</summary>
        public required CountBox Counts { get; init; }

        /// <summary>When the count that asks was known.</summary>
        public required CountTime Count { get; init; }

        public required bool AreClosed { get; init; }

        /// <summary>By how many minutes the bounds of times may be off.</summary>
        public required int Margin { get; init; }

        public required bool IsNarrower { get; init; }

        public required bool IsOfOneScope { get; init; }

        /// <summary>
        /// Whether the narrower of the one that asks and of any of those in a box was certainly known no later than the wider.
        /// </summary>
        public bool AreInOrder(CountBox others) => !AreClosed
            || (IsNarrower
                ? others.LeastFirst == int.MaxValue || others.LeastFirst - (long)Margin > Count.Last
                : Count.IsTotal || others.MostLast + (long)Margin < Count.First);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(
        double Value,
        int Rank,
        double MostPossible,
        int FirstStart,
        int LastStart,
        int FirstEnd,
        int LastEnd,
        int Key,
        int Origin,
        bool AreExact,
        bool AreMoments,
        CountBox Counts)
    {
        public static Node Empty { get; } = new(
            double.PositiveInfinity,
            int.MaxValue,
            double.NegativeInfinity,
            int.MaxValue,
            int.MinValue,
            int.MaxValue,
            int.MinValue,
            Mixed,
            Mixed,
            true,
            true,
            default);

        private bool IsEmpty => FirstStart == int.MaxValue;

        public static Node Of(in Item item) =>
            new(
                item.Value,
                item.Rank,
                item.Possible,
                item.Start,
                item.Start,
                item.End,
                item.End,
                item.Key,
                item.Origin,
                item.IsExact,
                item.IsMoment,
                CountBox.Of(item.Count));

        public static Node Join(in Node a, in Node b)
        {
            if (a.IsEmpty || b.IsEmpty)
            {
                return a.IsEmpty ? b : a;
            }

            var isLower = a.Value < b.Value || (a.Value == b.Value && a.Rank < b.Rank);
            return new(
                isLower ? a.Value : b.Value,
                isLower ? a.Rank : b.Rank,
                Math.Max(a.MostPossible, b.MostPossible),
                a.FirstStart,
                b.LastStart,
                Math.Min(a.FirstEnd, b.FirstEnd),
                Math.Max(a.LastEnd, b.LastEnd),
                a.Key == b.Key ? a.Key : Mixed,
                a.Origin == b.Origin ? a.Origin : Mixed,
                a.AreExact && b.AreExact,
                a.AreMoments && b.AreMoments,
                CountBox.Join(a.Counts, b.Counts));
        }

        public bool MayBeIn(in Box box) =>
            FirstStart <= box.LastStart && LastStart >= box.FirstStart && LastEnd >= box.FirstEnd && FirstEnd <= box.LastEnd;
    }
}
