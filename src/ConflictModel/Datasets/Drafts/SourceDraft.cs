namespace ConflictModel;

/// <summary>A source as written in a dataset file.</summary>
public sealed record SourceDraft : NamedDraft
{
    /// <summary>The actor that it is.</summary>
    public DraftValue Actor { get; init; }

    /// <summary>The source that it speaks for.</summary>
    public DraftValue SpeaksFor { get; init; }

    /// <summary>Gets whether it was not named specifically.</summary>
    public DraftValue Unspecific { get; init; }

    /// <summary>The Admiralty code of its reliability.</summary>
    public DraftValue Reliability { get; init; }

    /// <summary>
    /// Interprets the entry by itself. One that gives only its actor has the id of the actor for a name, since the actor is not in the
    /// entry.
    /// </summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Source> Read() => DraftReading.Of(this, DraftRecords.Source);

    internal override string List => "sources";

    // A source that is an actor has the names of that.
    internal override IEnumerable<(string Member, DraftValue Value)> Needed =>
        Actor.IsGiven && Names.Count == 0 ? [("id", Id)] : base.Needed;

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Actor, SpeaksFor, Unspecific, Reliability];
}
