using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <content>The entries, queries and nodes of the tree.</content>
internal sealed partial class DominanceTree
{
    /// <summary>The test whether a claim in the box is an opponent.</summary>
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

    /// <summary>One claim in the tree. The value is minimized: the high end of a range, or the negated low end.</summary>
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
        CountBox Count);

    /// <summary>
    /// A query: claims in a box, with a value below a limit. Next to the box of those that overlap are those that only independence makes
    /// possibly simultaneous.
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
        /// <summary>When the counts were known that are asked for, where the claims are counts of periods that have ended.</summary>
        public required CountBox Counts { get; init; }

        /// <summary>When the count that asks was known.</summary>
        public required CountBox Count { get; init; }

        public required bool AreClosed { get; init; }

        public required bool IsNarrower { get; init; }

        /// <summary>The family of the pairs that are searched for.</summary>
        public required OrderFamily Family { get; init; }

        /// <summary>
        /// Determines whether the narrower of the one that asks and of any of those in a box was certainly known no later than the wider.
        /// </summary>
        public bool AreInOrder(CountBox others) => !AreClosed
            || (IsNarrower
                ? others.LeastFirst == int.MaxValue || others.LeastFirst > Count.LeastLast
                : Count.IsTotal || others.MostLast < Count.LeastFirst);
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
                item.Count);

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
