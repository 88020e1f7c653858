namespace ConflictModel;

/// <summary>A place as written in a dataset file.</summary>
public sealed record PlaceDraft : NamedDraft
{
    /// <summary>The latitude of its position.</summary>
    public DraftValue Latitude { get; init; }

    /// <summary>The longitude of its position.</summary>
    public DraftValue Longitude { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Place> Read() => DraftReading.Of(this, DraftRecords.Place);

    internal override string List => "places";

    // A position has both or none.
    internal override IEnumerable<(string Member, DraftValue Value)> Needed => Latitude.IsGiven == Longitude.IsGiven
        ? base.Needed
        : [.. base.Needed, ("position.latitude", Latitude), ("position.longitude", Longitude)];

    internal override IEnumerable<DraftValue> Values => [.. base.Values, Latitude, Longitude];
}
