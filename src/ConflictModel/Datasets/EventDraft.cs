namespace ConflictModel;

/// <summary>An event as it stands in a dataset file.</summary>
public sealed record EventDraft : NamedDraft
{
    /// <summary>When it took place.</summary>
    public DraftValue Period { get; init; }

    /// <summary>Where it took place.</summary>
    public DraftValue Place { get; init; }

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Period, Place];
}
