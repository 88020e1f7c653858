namespace ConflictModel;

/// <summary>A measurement unit as it stands in a dataset file.</summary>
public sealed record MeasurementUnitDraft : NamedDraft
{
    /// <summary>The dimension.</summary>
    public DraftValue Dimension { get; init; }

    /// <summary>The number of base units per unit.</summary>
    public DraftValue Factor { get; init; }

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Dimension, Factor];
}
