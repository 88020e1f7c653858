namespace ConflictModel;

/// <summary>
/// The result of narrowing figures by each other along the certain order of their scopes, until nothing changes: a part is at most its
/// whole, a whole at least its part, and parts that have nothing in common add up to at most their whole. Immutable and thread-safe.
/// </summary>
public sealed class Propagation
{
    internal Propagation(
        EquatableList<ReconciledFigure> figures,
        EquatableList<Tightening> tightenings,
        EquatableList<PropagationConflict> conflicts,
        bool isSettled)
    {
        Figures = figures;
        Tightenings = tightenings;
        Conflicts = conflicts;
        IsSettled = isSettled;
    }

    /// <summary>
    /// The figures, in the order of the result, with narrowed ranges; best numbers are moved into them. Rule, trace and claims are
    /// unchanged.
    /// </summary>
    public EquatableList<ReconciledFigure> Figures { get; }

    /// <summary>Every end that moved, in the order of the figures, the low end of each first.</summary>
    public EquatableList<Tightening> Tightenings { get; }

    /// <summary>
    /// The figures that exclude each other, so that a range would become empty; such a range is not narrowed by the figure that excludes
    /// it.
    /// </summary>
    public EquatableList<PropagationConflict> Conflicts { get; }

    /// <summary>
    /// Gets whether nothing changes any more; <see langword="false"/> only where sums that exclude each other would go on narrowing for
    /// very long.
    /// </summary>
    public bool IsSettled { get; }

    /// <summary>Gets whether the figures can all be true, as far as order and sums tell.</summary>
    public bool IsConsistent => Conflicts.Count == 0;
}
