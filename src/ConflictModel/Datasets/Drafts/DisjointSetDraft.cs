namespace ConflictModel;

/// <summary>A disjoint set as written in a dataset file.</summary>
public sealed record DisjointSetDraft : EntityDraft
{
    /// <summary>The coordinate along which the parts are disjoint.</summary>
    public DraftValue Coordinate { get; init; }

    /// <summary>The whole.</summary>
    public DraftValue Whole { get; init; }

    /// <summary>The parts.</summary>
    public EquatableList<DraftValue> Parts { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Gets whether the parts are exhaustive.</summary>
    public DraftValue Exhaustive { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<DisjointSet> Read() => DraftReading.Of(this, DraftRecords.DisjointSet);

    internal override string List => "disjointSets";

    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
    [
        .. base.Needed,
        ("coordinate", Coordinate),
        ("whole", Whole),
        ("parts", Parts is [var first, ..] ? first : default),
        .. Parts.Select(part => ("parts", part)),
    ];

    internal override IEnumerable<DraftValue> Values => [Id, Note, Coordinate, Whole, .. Parts, Exhaustive];
}
