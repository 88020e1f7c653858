namespace ConflictModel;

/// <content>Places and events.</content>
internal static partial class DraftRecords
{
    public static Place? Place(DraftValues values, PlaceDraft draft)
    {
        var id = Identify<Place>(values, draft);
        var names = values.Names(draft);
        var kind = values.Word<PlaceKind>(draft, draft.Kind);
        var parents = values.Ids<Place>(draft, draft.Parents);
        var position = Position(values, draft);
        return id is null || names is null || parents is null ? null : new()
        {
            Id = id.Value,
            Names = names,
            Kind = kind ?? PlaceKind.Unspecified,
            Parents = parents,
            Position = position,
            Note = DraftValues.Text(draft.Note),
        };
    }

    public static ConflictEvent? Event(DraftValues values, EventDraft draft)
    {
        var id = Identify<ConflictEvent>(values, draft);
        var names = values.Names(draft);
        var kind = values.Word<ConflictEventKind>(draft, draft.Kind);
        var parents = values.Ids<ConflictEvent>(draft, draft.Parents);
        var period = values.Notation<UncertainPeriod>(draft, draft.Period);
        var place = values.Id<Place>(draft, draft.Place);
        return id is null || names is null || parents is null ? null : new()
        {
            Id = id.Value,
            Names = names,
            Kind = kind ?? ConflictEventKind.Unspecified,
            Parents = parents,
            Period = period,
            Place = place,
            Note = DraftValues.Text(draft.Note),
        };
    }

    internal static GeoPosition? Position(DraftValues values, PlaceDraft draft)
    {
        var latitude = Degrees(values, draft, draft.Latitude, 90);
        var longitude = Degrees(values, draft, draft.Longitude, 180);
        return latitude is null || longitude is null ? null : new() { Latitude = latitude.Value, Longitude = longitude.Value };
    }

    private static decimal? Degrees(DraftValues values, PlaceDraft draft, DraftValue value, int limit)
    {
        var degrees = values.Number(draft, value);
        if (degrees < -limit || degrees > limit)
        {
            values.Problem(
                draft.LocationOf(value),
                Invariant($"The {(value.Member.Length > 0 ? value.Member : "position")} is {Shown.Text(value.Text)}; ")
                    + Invariant($"it must be -{limit} to {limit} degrees."));
            return null;
        }

        return degrees;
    }
}
