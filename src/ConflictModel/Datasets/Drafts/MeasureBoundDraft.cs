namespace ConflictModel;

/// <summary>A wider measure as written in a dataset file.</summary>
public sealed record MeasureBoundDraft
{
    /// <summary>The id of the wider measure.</summary>
    public DraftValue Measure { get; init; }

    /// <summary>Gets whether it is always, or usually, at least as large.</summary>
    public DraftValue Strength { get; init; }

    internal IEnumerable<DraftValue> Values => [Measure, Strength];
}
