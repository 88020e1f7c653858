using Members = ConflictModel.Json.NamedMembers<ConflictModel.Json.EventParts, ConflictModel.ConflictEvent>;

namespace ConflictModel.Json;

/// <summary>Events in JSON.</summary>
internal static class EventJson
{
    public static readonly RecordTable<EventParts, ConflictEvent> Table = new(
        "an event",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(item => item.Kind == ConflictEventKind.Unspecified ? null : Words<ConflictEventKind>.Of(item.Kind)),
        Members.Parents(item => item.Parents),
        new("period", parts => ref parts.Period, item => item.Period?.ToString()),
        new("place", parts => ref parts.Place, item => item.Place?.Value),
        Members.Note(item => item.Note));

    public static EventDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return parts.Onto(new EventDraft { Location = location, Period = parts.Period, Place = parts.Place });
    }
}

/// <summary>The values that were read of an event.</summary>
internal sealed class EventParts : NamedParts
{
    public DraftValue Period;
    public DraftValue Place;
}
