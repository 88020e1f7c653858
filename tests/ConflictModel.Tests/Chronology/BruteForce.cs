namespace ConflictModel.Tests;

/// <summary>An oracle: every pair of a start and an end that a text permits, written out as days, and every relation decided on these.</summary>
internal static class BruteForce
{
    public static AllenRelation Relate((int Start, int End) a, (int Start, int End) b)
    {
        if (a.End < b.Start)
        {
            return a.End + 1 == b.Start ? AllenRelation.Meets : AllenRelation.Before;
        }

        if (b.End < a.Start)
        {
            return b.End + 1 == a.Start ? AllenRelation.MetBy : AllenRelation.After;
        }

        return (Math.Sign(a.Start - b.Start), Math.Sign(a.End - b.End)) switch
        {
            (0, 0) => AllenRelation.Equals,
            (0, -1) => AllenRelation.Starts,
            (0, 1) => AllenRelation.StartedBy,
            (1, -1) => AllenRelation.During,
            (1, 0) => AllenRelation.Finishes,
            (-1, 1) => AllenRelation.Contains,
            (-1, 0) => AllenRelation.FinishedBy,
            (-1, -1) => AllenRelation.Overlaps,
            _ => AllenRelation.OverlappedBy,
        };
    }

    /// <summary>Certain where all choices agree that it holds, Possible where some do.</summary>
    public static Certainty Judge<TA, TB>(IReadOnlyCollection<TA> left, IReadOnlyCollection<TB> right, Func<TA, TB, bool> holds)
    {
        var (some, all) = (false, true);
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                var answer = holds(a, b);
                some |= answer;
                all &= answer;
            }
        }

        return all ? Certainty.Certain : some ? Certainty.Possible : Certainty.No;
    }
}
