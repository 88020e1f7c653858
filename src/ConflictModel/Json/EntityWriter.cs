using System.Text.Json;
using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>Writes the entities of a dataset.</summary>
internal static class EntityWriter
{
    public static void Write(Utf8JsonWriter json, Actor actor)
    {
        Begin(json, actor);
        json.WriteOptional("kind", actor.Kind == ActorKind.Unspecified ? null : Words<ActorKind>.Of(actor.Kind));
        json.WriteTexts("parents", actor.Parents);
        if (actor.Unit is { } unit)
        {
            json.WriteOptional("echelon", unit.Echelon is { } echelon ? Words<Echelon>.Of(echelon) : null);
            json.WriteOptional("branch", unit.Branch == MilitaryBranch.Unspecified ? null : Words<MilitaryBranch>.Of(unit.Branch));
            json.WriteOptional("designation", unit.Designation);
            json.WriteOptional("symbol", unit.Symbol);
        }

        End(json, actor.Note);
    }

    public static void Write(Utf8JsonWriter json, Category category)
    {
        Begin(json, category);
        json.WriteOptional("kind", category.Kind == CategoryKind.Unspecified ? null : Words<CategoryKind>.Of(category.Kind));
        json.WriteTexts("parents", category.Parents);
        if (category.Equipment is { } equipment)
        {
            json.WriteTexts("designations", equipment.Designations);
            json.WriteOptional("calibre", equipment.Calibre);
            json.WriteOptional("role", equipment.Role);
        }

        End(json, category.Note);
    }

    public static void Write(Utf8JsonWriter json, Place place)
    {
        Begin(json, place);
        json.WriteOptional("kind", place.Kind == PlaceKind.Unspecified ? null : Words<PlaceKind>.Of(place.Kind));
        json.WriteTexts("parents", place.Parents);
        if (place.Position is { } position)
        {
            json.WriteStartObject("position");
            json.WriteNumber("latitude", position.Latitude);
            json.WriteNumber("longitude", position.Longitude);
            json.WriteEndObject();
        }

        End(json, place.Note);
    }

    public static void Write(Utf8JsonWriter json, ConflictEvent conflictEvent)
    {
        Begin(json, conflictEvent);
        json.WriteOptional("kind", conflictEvent.Kind == ConflictEventKind.Unspecified ? null : Words<ConflictEventKind>.Of(conflictEvent.Kind));
        json.WriteTexts("parents", conflictEvent.Parents);
        json.WriteOptional("period", conflictEvent.Period);
        json.WriteOptional("place", conflictEvent.Place);
        End(json, conflictEvent.Note);
    }

    public static void Write(Utf8JsonWriter json, Measure measure)
    {
        Begin(json, measure);
        json.WriteString("kind", Words<MeasureKind>.Of(measure.Kind));
        json.WriteOptional("reclassifiable", measure.IsReclassifiable);
        json.WriteList("boundedBy", measure.BoundedBy, (writer, bound) =>
        {
            writer.WriteStartObject();
            writer.WriteString("measure", bound.Measure.Value);
            writer.WriteOptional("strength", bound.Strength == BoundStrength.Always ? null : Words<BoundStrength>.Of(bound.Strength));
            writer.WriteEndObject();
        });
        End(json, measure.Note);
    }

    public static void Write(Utf8JsonWriter json, MeasurementUnit unit)
    {
        Begin(json, unit);
        json.WriteString("dimension", unit.Dimension.Value);
        if (unit.Factor != 1)
        {
            json.WriteNumber("factor", unit.Factor);
        }

        End(json, unit.Note);
    }

    public static void Write(Utf8JsonWriter json, Source source, ConflictDataset dataset)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id.Value);

        // A source that is an actor of the same names is written without them; reading gives them back.
        if (source.Actor is not { } actor || dataset.Actors[actor].Names != source.Names)
        {
            json.WriteNames(source.Names);
        }

        json.WriteOptional("kind", source.Kind == SourceKind.Unspecified ? null : Words<SourceKind>.Of(source.Kind));
        json.WriteOptional("actor", source.Actor);
        json.WriteOptional("speaksFor", source.SpeaksFor);
        json.WriteOptional("unspecific", source.IsUnspecific);
        json.WriteOptional("reliability", source.Reliability?.Code());
        End(json, source.Note);
    }

    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id.Value);
        json.WriteOptional("title", report.Title);
        json.WriteOptional("publisher", report.Publisher);
        json.WriteOptional("date", report.Date);
        json.WriteOptional("language", report.Language);
        json.WriteOptional("address", report.Address?.OriginalString);
        json.WriteOptional("archive", report.ArchiveAddress?.OriginalString);
        json.WriteOptional("retrieved", report.Retrieved is { } day ? LocalDatePattern.Iso.Format(day) : null);
        End(json, report.Note);
    }

    private static void Begin<T>(Utf8JsonWriter json, IEntity<T> entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id.Value);
        json.WriteNames(entity.Names);
    }

    private static void End(Utf8JsonWriter json, string? note)
    {
        json.WriteOptional("note", note);
        json.WriteEndObject();
    }
}
