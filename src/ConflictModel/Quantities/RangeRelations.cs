namespace ConflictModel;

/// <summary>The relation between two ranges of which either may be empty, as an intersection may be.</summary>
public static class RangeRelations
{
    /// <summary>Gets the relation of one range to another.</summary>
    /// <param name="first">The first range; <see langword="null"/> is the empty range.</param>
    /// <param name="second">The second range; <see langword="null"/> is the empty range.</param>
    /// <returns>One of the sixteen relations.</returns>
    public static RangeRelation Between(QuantityRange? first, QuantityRange? second) => (first, second) switch
    {
        (null, null) => RangeRelation.BothEmpty,
        (null, _) => RangeRelation.FirstEmpty,
        (_, null) => RangeRelation.SecondEmpty,
        ({ } a, { } b) => a.RelationTo(b),
    };

    /// <summary>The relation seen from the other side: what holds of the second to the first.</summary>
    /// <param name="relation">What holds of the first to the second.</param>
    /// <returns>The converse relation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not one of the sixteen.</exception>
    public static RangeRelation Converse(this RangeRelation relation) => Guard.Defined(relation, nameof(relation)) switch
    {
        RangeRelation.BothEmpty => RangeRelation.BothEmpty,
        RangeRelation.FirstEmpty => RangeRelation.SecondEmpty,
        RangeRelation.SecondEmpty => RangeRelation.FirstEmpty,
        _ => RangeRelation.After + (int)RangeRelation.Before - (int)relation,
    };
}
