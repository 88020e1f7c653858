using System.Numerics;

namespace ConflictModel;

/// <summary>
/// Whether a relation holds for some start and end of one period and of another. A relation puts the four ends into an order; some choice
/// fits if the smallest values that keep the order stay within the bounds. Ends are as in half-open intervals, where Allen's "meets" is an
/// equality.
/// </summary>
internal static class AllenBounds<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public static AllenRelationSet RelationsOf((T First, T Last) s1, (T First, T Last) e1, (T First, T Last) s2, (T First, T Last) e2)
    {
        var relations = default(AllenRelationSet);
        for (var relation = AllenRelation.Before; relation <= AllenRelation.After; relation++)
        {
            if (relation > AllenRelation.Equals ? May(AllenRelation.After - (int)relation, s2, e2, s1, e1) : May(relation, s1, e1, s2, e2))
            {
                relations = relations.With(relation);
            }
        }

        return relations;
    }

    private static bool May(
        AllenRelation relation, (T First, T Last) s1, (T First, T Last) e1, (T First, T Last) s2, (T First, T Last) e2) => relation switch
        {
            AllenRelation.Before => IsAscending([s1, e1, s2, e2]),
            AllenRelation.Meets => IsAscending([s1, Both(e1, s2), e2]),
            AllenRelation.Overlaps => IsAscending([s1, s2, e1, e2]),
            AllenRelation.Starts => IsAscending([Both(s1, s2), e1, e2]),
            AllenRelation.During => IsAscending([s2, s1, e1, e2]),
            AllenRelation.Finishes => IsAscending([s2, s1, Both(e1, e2)]),
            _ => IsAscending([Both(s1, s2), Both(e1, e2)]),
        };

    private static (T First, T Last) Both((T First, T Last) a, (T First, T Last) b) => (T.Max(a.First, b.First), T.Min(a.Last, b.Last));

    private static bool IsAscending(ReadOnlySpan<(T First, T Last)> ends)
    {
        var previous = T.MinValue;
        foreach (var (first, last) in ends)
        {
            previous = T.Max(first, previous + T.One);
            if (previous > last)
            {
                return false;
            }
        }

        return true;
    }
}
