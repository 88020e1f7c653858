namespace ConflictModel;

/// <summary>A measure as written in a dataset file.</summary>
public sealed record MeasureDraft : NamedDraft
{
    /// <summary>Gets whether people leave the count again.</summary>
    public DraftValue Reclassifiable { get; init; }

    /// <summary>The wider measures.</summary>
    public EquatableList<MeasureBoundDraft> BoundedBy { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Measure> Read() => DraftReading.Of(this, DraftRecords.Measure);

    internal override string List => "measures";

    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
    [
        .. base.Needed,
        ("kind", Kind),
        .. BoundedBy.Select(bound => ("boundedBy", bound.Measure)),
    ];

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Reclassifiable, .. BoundedBy.SelectMany(item => item.Values)];
}
