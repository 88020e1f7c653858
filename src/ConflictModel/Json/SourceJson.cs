namespace ConflictModel.Json;

/// <summary>Sources in JSON.</summary>
internal static class SourceJson
{
    public static readonly RecordTable<SourceParts, WrittenSource> Table = new(
        "a source",
        new("id", parts => ref parts.Id, source => source.Record.Id.Value, isRequired: true),
        new(
            "names",
            NamedParts.ReadNames,
            (json, name, source) => json.WriteNames(name, source.OwnNames.Where(spelling => !spelling.IsMisprint))),
        new(
            "misprints",
            NamedParts.ReadMisprints,
            (json, name, source) => json.WriteNames(name, source.OwnNames.Where(spelling => spelling.IsMisprint))),
        new(
            "kind",
            parts => ref parts.Kind,
            source => source.Record.Kind == SourceKind.Unspecified ? null : Words<SourceKind>.Of(source.Record.Kind)),
        new(
            "actor",
            (ref json, path, parts) => (parts.IsActor, parts.Actor) = (true, json.Text(path)),
            (json, name, source) => json.WriteOptional(name, source.Record.Actor)),
        new("speaksFor", parts => ref parts.SpeaksFor, source => source.Record.SpeaksFor?.Value),
        new(
            "unspecific",
            (ref json, path, parts) => parts.Unspecific = json.Boolean(path),
            (json, name, source) => json.WriteOptional(name, source.Record.IsUnspecific)),
        new("reliability", parts => ref parts.Reliability, source => source.Record.Reliability?.Code().ToString()),
        new("note", parts => ref parts.Note, source => source.Record.Note));

    public static SourceDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());

        // A source that is an actor has that actor's names, unless it has any of its own.
        if (!parts.HasNames && (!parts.IsActor || parts.HasMisprints))
        {
            json.ReportMissing(Table, "", Table.BitsOf("names"));
        }

        return parts.Onto(new SourceDraft
        {
            Location = location,
            Actor = parts.Actor,
            SpeaksFor = parts.SpeaksFor,
            Unspecific = parts.Unspecific,
            Reliability = parts.Reliability,
        });
    }
}

/// <summary>The values that were read of a source.</summary>
internal sealed class SourceParts : NamedParts
{
    public DraftValue SpeaksFor;
    public DraftValue Reliability;

    public DraftValue Unspecific { get; set; }

    public DraftValue Actor { get; set; }

    /// <summary>Gets whether there is a member with an actor, whatever its value.</summary>
    public bool IsActor { get; set; }
}
