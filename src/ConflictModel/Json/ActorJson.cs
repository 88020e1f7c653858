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

    public static readonly RecordTable<ActorParts, MilitaryUnit> DetailsTable = new(
        "the details of a unit",
        new("echelon", parts => ref parts.Echelon, unit => unit.Echelon is { } echelon ? Words<Echelon>.Of(echelon) : null),
        new(
            "branch",
            parts => ref parts.Branch,
            unit => unit.Branch == MilitaryBranch.Unspecified ? null : Words<MilitaryBranch>.Of(unit.Branch)),
        new("designation", parts => ref parts.Designation, unit => unit.Designation),
        new("symbol", parts => ref parts.Symbol, unit => unit.Symbol));

    public static readonly RecordTable<ActorParts, Actor> UnitTable = new(
        "a unit",
        [
            .. Detailed(),
            Members.Note(actor => actor.Note),
        ]);

    /// <summary>An actor outside of a document, whose lists say which actors are units.</summary>
    public static readonly RecordTable<ActorParts, Actor> AloneTable = new(
        "an actor by itself",
        [
            .. Detailed(),
            new(
                "unit",
                (ref json, path, parts) => parts.IsUnit = json.Boolean(path),
                (json, name, actor) => json.WriteOptional(name, actor.Unit == Bare)),
            Members.Note(actor => actor.Note),
        ]);

    private static IEnumerable<Member<ActorParts, Actor>> Detailed() =>
    [
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(Kind),
        Members.Parents(actor => actor.Parents),
        .. DetailsTable.In<Actor>(actor => actor.Unit),
    ];

    // A unit of which nothing is known but that it is one: no other member shows it.
    private static MilitaryUnit Bare => new();

    public static ActorDraft Read(ref DraftJsonReader json) => Read(ref json, Table, isUnit: false);

    public static ActorDraft ReadAlone(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = AloneTable.Read(ref json, new());
        return parts.ToDraft(location, parts.IsUnit.Text is "true" || parts.HasDetails);
    }

    public static MilitaryUnit ReadDetails(ref DraftJsonReader json, DraftValues values) =>
        DraftRecords.Unit(values, DetailsTable.Read(ref json, new()).ToDraft(new() { Path = "$" }, isUnit: true));

    public static ActorDraft ReadUnit(ref DraftJsonReader json) => Read(ref json, UnitTable, isUnit: true);

    private static ActorDraft Read(ref DraftJsonReader json, RecordTable<ActorParts, Actor> table, bool isUnit)
    {
        var location = json.Here();
        var parts = table.Read(ref json, new());
        return parts.ToDraft(location, isUnit);
    }

    private static string? Kind(Actor actor) => actor.Kind == ActorKind.Unspecified ? null : Words<ActorKind>.Of(actor.Kind);
}

/// <summary>The values that were read of an actor.</summary>
internal sealed class ActorParts : NamedParts
{
    public DraftValue Echelon;
    public DraftValue Branch;
    public DraftValue Designation;
    public DraftValue Symbol;

    /// <summary>Whether it says of itself that it is a unit.</summary>
    public DraftValue IsUnit { get; set; }

    /// <summary>Whether it has what only units have.</summary>
    public bool HasDetails => Echelon.IsGiven || Branch.IsGiven || Designation.IsGiven || Symbol.IsGiven;

    public ActorDraft ToDraft(DatasetLocation location, bool isUnit) => Onto(new ActorDraft
    {
        Location = location,
        IsUnit = isUnit,
        Echelon = Echelon,
        Branch = Branch,
        Designation = Designation,
        Symbol = Symbol,
    });
}
