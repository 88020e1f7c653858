using Members = ConflictModel.Json.NamedMembers<ConflictModel.Json.ActorParts, ConflictModel.Actor>;

namespace ConflictModel.Json;

/// <summary>Actors and military units in JSON.</summary>
internal static class ActorJson
{
    public static readonly RecordTable<ActorParts, Actor> Table = new(
        "an actor",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(Kind),
        Members.Parents(actor => actor.Parents),
        Members.Note(actor => actor.Note));

    public static readonly RecordTable<ActorParts, Actor> UnitTable = new(
        "a unit",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(Kind),
        Members.Parents(actor => actor.Parents),
        new("echelon", parts => ref parts.Echelon, actor => actor.Unit?.Echelon is { } echelon ? Words<Echelon>.Of(echelon) : null),
        new(
            "branch",
            parts => ref parts.Branch,
            actor => actor.Unit is { Branch: not MilitaryBranch.Unspecified and var branch } ? Words<MilitaryBranch>.Of(branch) : null),
        new("designation", parts => ref parts.Designation, actor => actor.Unit?.Designation),
        new("symbol", parts => ref parts.Symbol, actor => actor.Unit?.Symbol),
        Members.Note(actor => actor.Note));

    public static ActorDraft Read(ref DraftJsonReader json) => Read(ref json, Table, isUnit: false);

    public static ActorDraft ReadUnit(ref DraftJsonReader json) => Read(ref json, UnitTable, isUnit: true);

    private static ActorDraft Read(ref DraftJsonReader json, RecordTable<ActorParts, Actor> table, bool isUnit)
    {
        var location = json.Here();
        var parts = table.Read(ref json, new());
        return parts.Onto(new ActorDraft
        {
            Location = location,
            IsUnit = isUnit,
            Echelon = parts.Echelon,
            Branch = parts.Branch,
            Designation = parts.Designation,
            Symbol = parts.Symbol,
        });
    }

    private static string? Kind(Actor actor) => actor.Kind == ActorKind.Unspecified ? null : Words<ActorKind>.Of(actor.Kind);
}

/// <summary>What was read of an actor.</summary>
internal sealed class ActorParts : NamedParts
{
    public DraftValue Echelon;
    public DraftValue Branch;
    public DraftValue Designation;
    public DraftValue Symbol;
}
