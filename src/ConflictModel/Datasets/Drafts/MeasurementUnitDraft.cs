namespace ConflictModel;

/// <summary>A measurement unit as written in a dataset file.</summary>
public sealed record MeasurementUnitDraft : NamedDraft
{
    /// <summary>The dimension.</summary>
    public DraftValue Dimension { get; init; }

    /// <summary>The number of base units per unit.</summary>
    public DraftValue Factor { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<MeasurementUnit> Read() => DraftReading.Of(this, DraftRecords.MeasurementUnit);

    internal override string List => "measurementUnits";

    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
    [
        .. base.Needed,
        ("dimension", Dimension),
    ];

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Dimension, Factor];
}
