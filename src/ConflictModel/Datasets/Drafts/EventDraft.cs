namespace ConflictModel;

/// <summary>An event as written in a dataset file.</summary>
public sealed record EventDraft : NamedDraft
{
    /// <summary>The period of the event.</summary>
    public DraftValue Period { get; init; }

    /// <summary>The place of the event.</summary>
    public DraftValue Place { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<ConflictEvent> Read() => DraftReading.Of(this, DraftRecords.Event);

    internal override string List => "events";

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Period, Place];
}
