using System.Text.Json;
using Members = ConflictModel.Json.NamedMembers<ConflictModel.Json.PlaceParts, ConflictModel.Place>;

namespace ConflictModel.Json;

/// <summary>Places in JSON.</summary>
internal static class PlaceJson
{
    public static readonly RecordTable<PlaceParts, GeoPosition> PositionTable = new(
        "a position",
        new(
            "latitude",
            (ref json, path, parts) => parts.Latitude = json.Number(path),
            (json, name, position) => json.WriteNumber(name, position.Latitude),
            isRequired: true),
        new(
            "longitude",
            (ref json, path, parts) => parts.Longitude = json.Number(path),
            (json, name, position) => json.WriteNumber(name, position.Longitude),
            isRequired: true));

    public static readonly RecordTable<PlaceParts, Place> Table = new(
        "a place",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(place => place.Kind == PlaceKind.Unspecified ? null : Words<PlaceKind>.Of(place.Kind)),
        Members.Parents(place => place.Parents),
        new("position", ReadPosition, WritePosition),
        Members.Note(place => place.Note));

    public static PlaceDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return parts.Onto(new PlaceDraft { Location = location, Latitude = parts.Latitude, Longitude = parts.Longitude });
    }

    public static GeoPosition? ReadPosition(ref DraftJsonReader json, DraftValues values)
    {
        var parts = PositionTable.Read(ref json, new());
        return DraftRecords.Position(values, new() { Latitude = parts.Latitude, Longitude = parts.Longitude });
    }

    private static void ReadPosition(ref DraftJsonReader json, string path, PlaceParts parts)
    {
        if (json.BeginObject(path, "an object with latitude and longitude"))
        {
            PositionTable.Read(ref json, parts, path);
        }
    }

    private static void WritePosition(Utf8JsonWriter json, string name, Place place)
    {
        if (place.Position is { } position)
        {
            PositionTable.Write(json, name, position);
        }
    }
}

/// <summary>The values that were read of a place.</summary>
internal sealed class PlaceParts : NamedParts
{
    public DraftValue Latitude;
    public DraftValue Longitude;
}
